import type { Language } from '../../../core/language.ts';

const en = {
  seesHeading: 'What can my school see? Nothing.',
  sees: [
    'Purple Pen sends nothing to your school, to its makers or to anybody else. There are no reports, no counts and no log in, and it decides nothing for you.',
    'A school that manages your browser can see that the extension is installed, as with any extension, and can choose its policy pack. It cannot see what Purple Pen noticed or what you chose. Other software on a school’s device is outside Purple Pen’s control.',
  ],
  keptHeading: 'What it keeps on this device, and nowhere else',
  kept: [
    'these settings, and the policy in force',
    'your history: what a second look was about, the site, the day and what you chose',
    'what you marked as wrong, and whom you agreed to connect with: the day, and a scrambled form of the words or the name that nobody can read back; a label only where you typed one',
    'your checklists: what you ticked and when, and reasons that you typed',
    'so that notes stay rare: how many there were this week, which settings and times had one, and which conversations, scrambled',
    'four letters of each copy that you made for a second reader, and nothing of its text',
  ],
  keptNever: 'Never: what you write, names, pictures, or addresses of people.',
  verifyHeading: 'How to check this yourself',
  verify: [
    'Open your browser’s list of extensions, and there the details of Purple Pen. Where it may work: Facebook with Messenger, X and Instagram, and nowhere else. The browser itself holds it to that.',
    'On this page, open your browser’s developer tools (F12), choose ‘Network’, reload, and see that every line is a file of Purple Pen’s own.',
    'In the same tools, choose ‘Application’ (Firefox: ‘Storage’), then ‘Extension storage’, then ‘Local’. That is all that it keeps.',
    'Press ‘Save a copy of everything’ below, and open the file in any editor: it is the same, in one place.',
    'In the extension’s manifest file, look for ‘connect-src self’: with it, the browser itself forbids these pages to reach the internet.',
  ],
  everythingHeading: 'All of it: take it with you, or delete it',
  everything:
    'One file holds all that is kept here of yours: settings, history, what you marked as wrong, agreements and checklists. It is yours, and goes where your browser puts downloads.',
  save: 'Save a copy of everything',
  saved: 'Your browser has the file now.',
  remove: 'Delete everything of mine',
  question: 'Delete everything of yours?',
  means:
    'Settings, your school’s name, history, what you marked as wrong, agreements, checklists and a rule pack in the making go. None of it can be brought back.',
  stays: 'What stays: the extension itself, switched on, and the policy in force.',
  keep: 'Keep it',
  confirm: 'Delete everything',
  deleted: 'Everything of yours is deleted. What stays is the extension and the policy in force.',
  failed: 'The browser could not do this. Please try again.',
  agreedHeading: 'Whom I agreed to connect with',
  agreedIntro:
    'Where you said that your school knows of a connection, you are not asked about that person again on this device. Purple Pen keeps the site, the day, a label where you typed one, and a scrambled form of the name that nobody can read back.',
  agreedEmpty: 'There are no agreements.',
  somebody: (site: string) => `Somebody on ${site}`,
  labelled: (label: string, site: string) => `${label}, on ${site}`,
  deleteAgreed: 'Delete',
  agreedDeleted: 'Deleted. You will be asked about this person again.',
  onThisPage: 'On this page',
};

export type KeepingStrings = typeof en;

const cy: KeepingStrings = {
  seesHeading: 'Beth all fy ysgol ei weld? Dim byd.',
  sees: [
    'Nid yw Purple Pen yn anfon dim at eich ysgol, at ei wneuthurwyr nac at neb arall. Nid oes adroddiadau, na chyfrif, na mewngofnodi, ac nid yw’n penderfynu dim drosoch chi.',
    'Gall ysgol sy’n rheoli eich porwr weld bod yr estyniad wedi’i osod, fel gydag unrhyw estyniad, a gall ddewis ei becyn polisi. Ni all weld yr hyn y sylwodd Purple Pen arno na’r hyn a ddewisoch chi. Mae meddalwedd arall ar ddyfais ysgol y tu hwnt i reolaeth Purple Pen.',
  ],
  keptHeading: 'Beth mae’n ei gadw ar y ddyfais hon, ac yn unman arall',
  kept: [
    'y gosodiadau hyn, a’r polisi sydd mewn grym',
    'eich hanes: pwnc pob ail olwg, y wefan, y diwrnod a’r hyn a ddewisoch',
    'yr hyn a nodoch yn anghywir, a’r rhai y cytunoch i gysylltu â nhw: y diwrnod, a ffurf gymysg o’r geiriau neu’r enw na all neb ei darllen yn ôl; label dim ond lle teipioch un',
    'eich rhestrau gwirio: yr hyn a diciwyd gennych a phryd, a’r rhesymau a deipioch',
    'fel bod nodiadau’n aros yn brin: faint oedd yr wythnos hon, pa osodiadau ac amserau a gafodd un, a pha sgyrsiau, ar ffurf gymysg',
    'pedair llythyren o bob copi a wnaethoch i ail ddarllenydd, a dim o’i destun',
  ],
  keptNever: 'Byth: yr hyn a ysgrifennwch, enwau, lluniau na chyfeiriadau pobl.',
  verifyHeading: 'Sut i wirio hyn eich hun',
  verify: [
    'Agorwch restr estyniadau eich porwr, ac yno fanylion Purple Pen. Ble caiff weithio: Facebook gyda Messenger, X ac Instagram, ac yn unman arall. Mae’r porwr ei hun yn ei ddal at hynny.',
    'Ar y dudalen hon, agorwch offer datblygu eich porwr (F12), dewiswch ‘Network’, ail-lwythwch, a gwelwch mai un o ffeiliau Purple Pen ei hun yw pob llinell.',
    'Yn yr un offer, dewiswch ‘Application’ (Firefox: ‘Storage’), yna ‘Extension storage’, yna ‘Local’. Dyna’r cyfan y mae’n ei gadw.',
    'Gwasgwch ‘Cadw copi o bopeth’ isod, ac agorwch y ffeil mewn unrhyw olygydd: yr un peth sydd ynddi, mewn un lle.',
    'Yn ffeil manifest yr estyniad, chwiliwch am ‘connect-src self’: gyda hwn, mae’r porwr ei hun yn gwahardd y tudalennau hyn rhag cyrraedd y rhyngrwyd.',
  ],
  everythingHeading: 'Y cyfan: mynd ag ef gyda chi, neu ei ddileu',
  everything:
    'Mae un ffeil yn dal popeth a gedwir yma sy’n perthyn i chi: gosodiadau, hanes, yr hyn a nodoch yn anghywir, cytundebau a rhestrau gwirio. Chi biau hi, ac mae’n mynd i ble mae eich porwr yn rhoi lawrlwythiadau.',
  save: 'Cadw copi o bopeth',
  saved: 'Mae’r ffeil gan eich porwr nawr.',
  remove: 'Dileu popeth sy’n perthyn i mi',
  question: 'Dileu popeth sy’n perthyn i chi?',
  means:
    'Mae gosodiadau, enw eich ysgol, hanes, yr hyn a nodoch yn anghywir, cytundebau, rhestrau gwirio a phecyn rheolau ar ei hanner yn mynd. Ni ellir cael dim ohono’n ôl.',
  stays: 'Yr hyn sy’n aros: yr estyniad ei hun, wedi’i droi ymlaen, a’r polisi sydd mewn grym.',
  keep: 'Ei gadw',
  confirm: 'Dileu popeth',
  deleted: 'Mae popeth sy’n perthyn i chi wedi’i ddileu. Yr hyn sy’n aros yw’r estyniad a’r polisi sydd mewn grym.',
  failed: 'Ni allai’r porwr wneud hyn. Rhowch gynnig arall arni.',
  agreedHeading: 'Y rhai y cytunais i gysylltu â nhw',
  agreedIntro:
    'Lle dywedoch fod eich ysgol yn gwybod am gysylltiad, ni ofynnir i chi am y person hwnnw eto ar y ddyfais hon. Mae Purple Pen yn cadw’r wefan, y diwrnod, label lle teipioch un, a ffurf gymysg o’r enw na all neb ei darllen yn ôl.',
  agreedEmpty: 'Nid oes cytundebau.',
  somebody: (site) => `Rhywun ar ${site}`,
  labelled: (label, site) => `${label}, ar ${site}`,
  deleteAgreed: 'Dileu',
  agreedDeleted: 'Wedi’i ddileu. Gofynnir i chi am y person hwn eto.',
  onThisPage: 'Ar y dudalen hon',
};

export const KEEPING_STRINGS: Readonly<Record<Language, KeepingStrings>> = { en, cy };
