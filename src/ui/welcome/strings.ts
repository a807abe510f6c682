import type { Language } from '../../core/language.ts';

const en = {
  title: 'Welcome to Purple Pen',
  step: (now: number, all: number) => `${now} of ${all}`,
  next: 'Next',
  back: 'Back',
  does: {
    heading: 'A second look, for you alone',
    intro: 'Pupils edit their work with a purple pen. This one is yours, for what you write online.',
    doesHeading: 'What it does',
    does: [
      'Reads what you write on Facebook, X and Instagram before it goes out, and looks at pictures that you attach.',
      'Asks once, when your school’s policy has something to say about it. Most of the time you will not notice it.',
      'Leaves the choice to you: edit it, or post it anyway.',
    ],
    neverHeading: 'What it never does',
    never: [
      'Send anything anywhere. All of it happens on this device.',
      'Tell your school, or anybody else. There are no reports.',
      'Keep what you write, names or pictures.',
      'Question your beliefs, your politics or your union.',
    ],
    sees: 'What can my school see? Nothing. Here is how to check that',
  },
  school: {
    heading: 'Your school',
    checking: 'Asking your browser whether your school has set something…',
    foundSchool: (school: string) => `The policy of ${school} is here already. There is nothing for you to do.`,
    foundPolicy: (policy: string) => `Your school has set its policy here: ${policy}. There is nothing for you to do.`,
    general:
      'No policy came from a school, so general rules work, taken from what school policies have in common. Nobody has to set anything up for you.',
    ask: 'If you like, say which school it is. Purple Pen then notices when a post names it.',
    name: 'Full name of the school',
    nameHint: 'For example: Combe Hay Primary School. It stays on this device.',
    short: 'Short names and initials',
    shortHint: 'One a line, as people write them: Combe Hay, CHPS',
    more: 'Accounts, hashtags and more can be added in the settings.',
    missing: 'Mistake: give the full name of the school, or leave both fields empty.',
    tooLong: 'Mistake: this is too long.',
    failed: 'The browser could not save this. Please try again.',
  },
  practice: {
    heading: 'Try it',
    intro: 'Choose a draft or write your own, then press Post. It goes nowhere, and nothing of it is kept.',
    samples: [
      {
        label: 'Proud of a pupil',
        text: 'So proud of Maisie in my Year 4 class, who read her first whole book today!',
      },
      {
        label: 'A hard Monday',
        text: 'Nightmare of a Monday. Our head is a bully who has no idea how to run a school.',
      },
      {
        label: 'On strike',
        text: 'On strike on Thursday with my union, and proud of it. Fair pay for school staff.',
      },
    ],
    draft: 'Practice draft',
    post: 'Post',
    looking: 'Looking…',
    empty: 'Write something first, or choose a draft.',
    ends: {
      clear: 'Nothing to ask about. On a site this would have gone out at once.',
      note: 'Nothing to hold it for. On a site it would have gone out, with a small note beside the box.',
      unchecked:
        'It could not be checked in full just now. On a site it would have gone out, and Purple Pen would have said so.',
      edited: 'You chose to edit. The draft is as you left it; change it and press Post again.',
      reworded: 'The other wording is in the draft now. Press Post to have it looked at again.',
      posted: 'You chose to post it anyway. On a site it would have gone out now, once. Here it went nowhere.',
    },
  },
  pin: {
    heading: 'Keep the pen in sight',
    chromium: 'In your browser’s toolbar press the puzzle piece, then the pin beside Purple Pen.',
    firefox: 'In your browser’s toolbar press the puzzle piece, then the cog beside Purple Pen, then ‘Pin to Toolbar’.',
    why: 'The pen shows where it works, and a click on it opens checklists and who to ask.',
  },
  end: {
    heading: 'That is all',
    text: 'You can close this page and carry on. It will not come again.',
    checklists: 'Look at my privacy settings with a checklist',
    options: 'Settings and my history',
  },
};

export type WelcomeStrings = typeof en;

const cy: WelcomeStrings = {
  title: 'Croeso i Purple Pen',
  step: (now, all) => `${now} o ${all}`,
  next: 'Nesaf',
  back: 'Yn ôl',
  does: {
    heading: 'Ail olwg, i chi’n unig',
    intro:
      'Mae disgyblion yn golygu eu gwaith â phìn porffor. Eich pìn chi yw hwn, ar gyfer yr hyn a ysgrifennwch ar-lein.',
    doesHeading: 'Beth mae’n ei wneud',
    does: [
      'Mae’n darllen yr hyn a ysgrifennwch ar Facebook, X ac Instagram cyn iddo fynd allan, ac yn edrych ar luniau yr ydych yn eu hatodi.',
      'Mae’n gofyn unwaith, pan fydd gan bolisi eich ysgol rywbeth i’w ddweud. Y rhan fwyaf o’r amser, ni fyddwch yn sylwi arno.',
      'Mae’n gadael y dewis i chi: golygu, neu bostio beth bynnag.',
    ],
    neverHeading: 'Beth na fydd byth yn ei wneud',
    never: [
      'Anfon dim i unman. Mae’r cyfan yn digwydd ar y ddyfais hon.',
      'Dweud wrth eich ysgol, nac wrth neb arall. Nid oes adroddiadau.',
      'Cadw’r hyn a ysgrifennwch, enwau na lluniau.',
      'Cwestiynu eich credoau, eich gwleidyddiaeth na’ch undeb.',
    ],
    sees: 'Beth all fy ysgol ei weld? Dim byd. Dyma sut i wirio hynny',
  },
  school: {
    heading: 'Eich ysgol',
    checking: 'Yn gofyn i’ch porwr a yw eich ysgol wedi gosod rhywbeth…',
    foundSchool: (school) => `Mae polisi ${school} yma’n barod. Nid oes dim i chi ei wneud.`,
    foundPolicy: (policy) => `Mae eich ysgol wedi gosod ei pholisi yma: ${policy}. Nid oes dim i chi ei wneud.`,
    general:
      'Ni ddaeth polisi gan ysgol, felly rheolau cyffredinol sydd ar waith, o’r hyn sy’n gyffredin rhwng polisïau ysgolion. Nid oes angen i neb osod dim ar eich rhan.',
    ask: 'Os dymunwch, dywedwch pa ysgol yw hi. Bydd Purple Pen wedyn yn sylwi pan fydd postiad yn ei henwi.',
    name: 'Enw llawn yr ysgol',
    nameHint: 'Er enghraifft: Ysgol Gynradd Cwm Hyfryd. Mae’n aros ar y ddyfais hon.',
    short: 'Enwau byr a llythrennau blaen',
    shortHint: 'Un i bob llinell, fel y mae pobl yn eu hysgrifennu: Cwm Hyfryd, YGCH',
    more: 'Gellir ychwanegu cyfrifon, hashnodau a mwy yn y gosodiadau.',
    missing: 'Camgymeriad: rhowch enw llawn yr ysgol, neu gadewch y ddau faes yn wag.',
    tooLong: 'Camgymeriad: mae hwn yn rhy hir.',
    failed: 'Ni allai’r porwr gadw hwn. Rhowch gynnig arall arni.',
  },
  practice: {
    heading: 'Rhowch gynnig arni',
    intro:
      'Dewiswch ddrafft neu ysgrifennwch eich un eich hun, yna gwasgwch Postio. Nid yw’n mynd i unman, ac ni chedwir dim ohono.',
    samples: [
      {
        label: 'Balch o ddisgybl',
        text: 'Mor falch o Catrin o fy nosbarth Blwyddyn 4, sydd wedi darllen ei llyfr cyntaf heddiw!',
      },
      {
        label: 'Dydd Llun anodd',
        text: 'Am ddydd Llun ofnadwy. Mae ein pennaeth ni yn fwli.',
      },
      {
        label: 'Ar streic',
        text: 'Ar streic ddydd Iau gyda fy undeb, ac yn falch o hynny. Cyflog teg i staff ysgolion.',
      },
    ],
    draft: 'Drafft ymarfer',
    post: 'Postio',
    looking: 'Yn edrych…',
    empty: 'Ysgrifennwch rywbeth yn gyntaf, neu dewiswch ddrafft.',
    ends: {
      clear: 'Dim i ofyn amdano. Ar wefan, byddai hwn wedi mynd allan ar unwaith.',
      note: 'Dim i’w ddal o’i herwydd. Ar wefan, byddai wedi mynd allan, gyda nodyn bach wrth ymyl y blwch.',
      unchecked:
        'Nid oedd modd ei wirio’n llawn y tro hwn. Ar wefan, byddai wedi mynd allan, a byddai Purple Pen wedi dweud hynny.',
      edited: 'Dewisoch olygu. Mae’r drafft fel y gadawoch ef; newidiwch ef a gwasgwch Postio eto.',
      reworded: 'Mae’r geiriad arall yn y drafft nawr. Gwasgwch Postio i Purple Pen edrych arno eto.',
      posted: 'Dewisoch bostio beth bynnag. Ar wefan, byddai wedi mynd allan nawr, unwaith. Yma, nid aeth i unman.',
    },
  },
  pin: {
    heading: 'Cadwch y pìn yn y golwg',
    chromium: 'Ym mar offer eich porwr, gwasgwch y darn jig-so, yna’r pìn bach wrth ymyl Purple Pen.',
    firefox:
      'Ym mar offer eich porwr, gwasgwch y darn jig-so, yna’r gocsen wrth ymyl Purple Pen, yna ‘Pin to Toolbar’.',
    why: 'Mae’r pìn yn dangos ble mae’n gweithio, ac mae clic arno’n agor rhestrau gwirio a phwy i’w holi.',
  },
  end: {
    heading: 'Dyna’r cyfan',
    text: 'Gallwch gau’r dudalen hon a bwrw ymlaen. Ni ddaw eto.',
    checklists: 'Edrych ar fy ngosodiadau preifatrwydd gyda rhestr wirio',
    options: 'Gosodiadau a’m hanes',
  },
};

export const WELCOME_STRINGS: Readonly<Record<Language, WelcomeStrings>> = { en, cy };
