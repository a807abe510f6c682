import type { Language } from '../../../core/language.ts';

const en = {
  seesHeading: 'What can my school see? Nothing.',
  sees: [
    'Purple Pen sends nothing to your school, to its makers or to anybody else. There are no reports, no counts and no log in, and it decides nothing for you.',
    'A school that manages your browser can see that the extension is installed, as with any extension, and can choose its policy pack. It cannot see what Purple Pen noticed or what you chose. Other software on a school’s device is outside Purple Pen’s control.',
  ],
  keptHeading: 'What it keeps on this device, and nowhere else',
  /** What is kept, by its key in storage (`src/browser/storage.ts`); `aside` is whatever of it broke. */
  kept: {
    settings: 'these settings, with what you typed into them',
    pack: 'the policy in force, where it came from and when it was looked for',
    outcomes:
      'your history: what a second look was about and how serious, the site, the day, what you chose, and your reason where one was asked for',
    exceptions:
      'what you marked as wrong: what it was about, the day, and a scrambled form of the words that cannot be read, only compared with words by somebody who has this device',
    agreed:
      'whom you agreed to connect with: the site, the day, a label only where you typed one, and a scrambled form of the name and account name that cannot be read, only compared with a name by somebody who has this device',
    checklists:
      'your checklists: what you ticked and when, reasons that you gave, sites where you have no account, whether you want reminding, and the days of the last reminder',
    noteBudget:
      'so that notes stay rare and questions change their look: how many notes there were this week, and how many questions so far',
    hinted: 'which settings had a note, on the last day when one had',
    noted: 'which conversations, people and times had a note: the day, and the same kind of scrambled form',
    copied: 'four letters or digits of each copy that you made for a second reader, and nothing of its text',
    builderProject: 'if you make a rule pack: that pack in the making, with the staff and contacts you put in',
    firstRun: 'whether the page of welcome is still to come',
    aside: 'what of all this was damaged and put aside, until you delete it',
  },
  keptNever: 'Never from what you write or from the pages that you see: text, names, pictures or addresses.',
  verifyHeading: 'How to check this yourself',
  verify: [
    'Open your browser’s list of extensions, and there the details of Purple Pen. Where it may work: Facebook with Messenger, X and Instagram, and nowhere else. The browser itself holds it to that.',
    'On this page, open your browser’s developer tools (F12), choose ‘Network’, reload, and see that every line is a file of Purple Pen’s own.',
    'In the same tools, choose ‘Application’ (Firefox: ‘Storage’), then ‘Extension storage’, then ‘Local’. That is all that stays when the browser closes.',
    'Press ‘Save a copy of everything’ below, and open the file in any editor: it is the same without the policy in force, and without the secret keys of the scrambled forms, so that nobody can compare names with a copy.',
    'In the extension’s manifest file, look for ‘connect-src self’: with it, the browser itself forbids these pages to reach the internet.',
  ],
  everythingHeading: 'All of it: take it with you, or delete it',
  everything:
    'One file holds all of the list above, but for the policy in force and the secret keys of the scrambled forms. It is yours, and goes where your browser puts downloads.',
  save: 'Save a copy of everything',
  saved: 'Your browser has the file now.',
  remove: 'Delete everything of mine',
  question: 'Delete everything of yours?',
  means:
    'Settings, your school’s name, history, what you marked as wrong, agreements, checklists, a rule pack in the making and all else of the list go. None of it can be brought back.',
  stays: 'What stays: the extension itself, switched on, and the policy in force.',
  keep: 'Keep it',
  confirm: 'Delete everything',
  deleted: 'Everything of yours is deleted. What stays is the extension and the policy in force.',
  failed: 'The browser could not do this. Please try again.',
  agreedHeading: 'Whom I agreed to connect with',
  agreedIntro:
    'Where you said that your school knows of a connection, you are not asked about that person again on this device. Purple Pen keeps the site, the day, a label where you typed one, and a scrambled form of the name and account name that cannot be read, only compared with a name by somebody who has this device.',
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
  kept: {
    settings: 'y gosodiadau hyn, gyda’r hyn a deipioch ynddynt',
    pack: 'y polisi sydd mewn grym, o ble y daeth a phryd y chwiliwyd amdano',
    outcomes:
      'eich hanes: pwnc pob ail olwg a pha mor ddifrifol oedd, y wefan, y diwrnod, yr hyn a ddewisoch, a’ch rheswm lle gofynnwyd am un',
    exceptions:
      'yr hyn a nodoch yn anghywir: y pwnc, y diwrnod, a ffurf gymysg o’r geiriau na ellir ei darllen, dim ond ei chymharu â geiriau gan rywun sydd â’r ddyfais hon',
    agreed:
      'y rhai y cytunoch i gysylltu â nhw: y wefan, y diwrnod, label dim ond lle teipioch un, a ffurf gymysg o’r enw ac enw’r cyfrif na ellir ei darllen, dim ond ei chymharu ag enw gan rywun sydd â’r ddyfais hon',
    checklists:
      'eich rhestrau gwirio: yr hyn a diciwyd gennych a phryd, y rhesymau a roesoch, y gwefannau lle nad oes gennych gyfrif, a ydych am gael eich atgoffa, a dyddiau’r nodyn atgoffa diwethaf',
    noteBudget:
      'fel bod nodiadau’n aros yn brin a chwestiynau’n newid eu golwg: faint o nodiadau a fu yr wythnos hon, a faint o gwestiynau hyd yma',
    hinted: 'pa osodiadau a gafodd nodyn, ar y diwrnod diwethaf y cafodd un',
    noted: 'pa sgyrsiau, pobl ac amserau a gafodd nodyn: y diwrnod, a’r un math o ffurf gymysg',
    copied: 'pedair llythyren neu ddigid o bob copi a wnaethoch i ail ddarllenydd, a dim o’i destun',
    builderProject:
      'os gwnewch becyn rheolau: y pecyn hwnnw ar ei hanner, gyda’r staff a’r cysylltiadau a roesoch ynddo',
    firstRun: 'a yw’r dudalen groeso eto i ddod',
    aside: 'yr hyn o hyn i gyd a ddifrodwyd ac a roddwyd o’r neilltu, nes i chi ei ddileu',
  },
  keptNever: 'Byth o’r hyn a ysgrifennwch nac o’r tudalennau a welwch: testun, enwau, lluniau na chyfeiriadau.',
  verifyHeading: 'Sut i wirio hyn eich hun',
  verify: [
    'Agorwch restr estyniadau eich porwr, ac yno fanylion Purple Pen. Ble caiff weithio: Facebook gyda Messenger, X ac Instagram, ac yn unman arall. Mae’r porwr ei hun yn ei ddal at hynny.',
    'Ar y dudalen hon, agorwch offer datblygu eich porwr (F12), dewiswch ‘Network’, ail-lwythwch, a gwelwch mai un o ffeiliau Purple Pen ei hun yw pob llinell.',
    'Yn yr un offer, dewiswch ‘Application’ (Firefox: ‘Storage’), yna ‘Extension storage’, yna ‘Local’. Dyna’r cyfan sy’n aros pan fydd y porwr yn cau.',
    'Gwasgwch ‘Cadw copi o bopeth’ isod, ac agorwch y ffeil mewn unrhyw olygydd: yr un peth sydd ynddi heb y polisi sydd mewn grym, a heb allweddi cudd y ffurfiau cymysg, fel na all neb gymharu enwau â chopi.',
    'Yn ffeil manifest yr estyniad, chwiliwch am ‘connect-src self’: gyda hwn, mae’r porwr ei hun yn gwahardd y tudalennau hyn rhag cyrraedd y rhyngrwyd.',
  ],
  everythingHeading: 'Y cyfan: mynd ag ef gyda chi, neu ei ddileu',
  everything:
    'Mae un ffeil yn dal y cyfan o’r rhestr uchod, heblaw’r polisi sydd mewn grym ac allweddi cudd y ffurfiau cymysg. Chi biau hi, ac mae’n mynd i ble mae eich porwr yn rhoi lawrlwythiadau.',
  save: 'Cadw copi o bopeth',
  saved: 'Mae’r ffeil gan eich porwr nawr.',
  remove: 'Dileu popeth sy’n perthyn i mi',
  question: 'Dileu popeth sy’n perthyn i chi?',
  means:
    'Mae gosodiadau, enw eich ysgol, hanes, yr hyn a nodoch yn anghywir, cytundebau, rhestrau gwirio, pecyn rheolau ar ei hanner a phopeth arall o’r rhestr yn mynd. Ni ellir cael dim ohono’n ôl.',
  stays: 'Yr hyn sy’n aros: yr estyniad ei hun, wedi’i droi ymlaen, a’r polisi sydd mewn grym.',
  keep: 'Ei gadw',
  confirm: 'Dileu popeth',
  deleted: 'Mae popeth sy’n perthyn i chi wedi’i ddileu. Yr hyn sy’n aros yw’r estyniad a’r polisi sydd mewn grym.',
  failed: 'Ni allai’r porwr wneud hyn. Rhowch gynnig arall arni.',
  agreedHeading: 'Y rhai y cytunais i gysylltu â nhw',
  agreedIntro:
    'Lle dywedoch fod eich ysgol yn gwybod am gysylltiad, ni ofynnir i chi am y person hwnnw eto ar y ddyfais hon. Mae Purple Pen yn cadw’r wefan, y diwrnod, label lle teipioch un, a ffurf gymysg o’r enw ac enw’r cyfrif na ellir ei darllen, dim ond ei chymharu ag enw gan rywun sydd â’r ddyfais hon.',
  agreedEmpty: 'Nid oes cytundebau.',
  somebody: (site) => `Rhywun ar ${site}`,
  labelled: (label, site) => `${label}, ar ${site}`,
  deleteAgreed: 'Dileu',
  agreedDeleted: 'Wedi’i ddileu. Gofynnir i chi am y person hwn eto.',
  onThisPage: 'Ar y dudalen hon',
};

export const KEEPING_STRINGS: Readonly<Record<Language, KeepingStrings>> = { en, cy };
