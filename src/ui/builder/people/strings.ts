import type { Language } from '../../../core/language.ts';

const en = {
  title: 'People and crest',
  intro: 'All of this is optional. A pack without it works too, and notices less.',
  staffHeading: 'Staff',
  staffIntro:
    'With their names, a draft about a colleague is told apart from one about a stranger. The list of names goes into the pack, so every member of staff’s browser holds it.',
  staffFile: 'Staff list',
  staffHint:
    'An Excel or .csv file, as Excel saves it too, with a column for the surname; title, forename and role where you have them',
  staffCount: (count: number) => (count === 1 ? '1 member of staff' : `${count} members of staff`),
  staffShow: 'Show the names',
  rosterHeading: 'Pupils',
  rosterIntro:
    'With a roster, Purple Pen tells your pupils’ names from other people’s. The file is read here and forgotten at once: only scrambled filters, the counts and the names of classes are kept.',
  rosterFile: 'Roster',
  rosterHint:
    'An Excel or .csv file, as SIMS, Arbor, Bromcom or ScholarPack export it: forename and surname, and class where you have it',
  rosterCount: (pupils: number, classes: number) =>
    `${pupils === 1 ? '1 pupil' : `${pupils} pupils`}, ${classes === 1 ? '1 class' : `${classes} classes`}`,
  rosterEarlier: 'The filters of your earlier pack are used.',
  rosterKept: 'No pupil’s name is kept, here or in the pack. The names of classes are, and go into the pack.',
  classesShow: 'Show the names of classes',
  privacy: 'What the filters protect against, and what not',
  protectsHeading: 'They protect against',
  protectsNotHeading: 'They do not protect against',
  crestHeading: 'Crest',
  crestIntro: 'With it, Purple Pen notices your school’s badge in pictures, such as on a jumper.',
  crestFile: 'Pictures of the crest',
  crestHint:
    'PNG, JPEG, WebP or SVG, up to eight. Give each form that you use: with and without words, on a light and a dark ground',
  crestOf: (id: string) => `Crest: ${id}`,
  crestDrawn: (id: string) => `${id} was made into a picture of 400 pixels.`,
  crestFull: 'There are eight pictures; take one out to add another.',
  replace: 'Another file takes the place of this one.',
};

export type PeopleStrings = typeof en;

const cy: PeopleStrings = {
  title: 'Pobl ac arfbais',
  intro: 'Mae hyn i gyd yn ddewisol. Mae pecyn hebddo’n gweithio hefyd, ac yn sylwi ar lai.',
  staffHeading: 'Staff',
  staffIntro:
    'Gyda’u henwau, gellir gwahaniaethu rhwng drafft am gydweithiwr ac un am ddieithryn. Aiff y rhestr enwau i’r pecyn, felly mae porwr pob aelod o staff yn ei dal.',
  staffFile: 'Rhestr staff',
  staffHint:
    'Ffeil Excel neu .csv, y gall Excel ei chadw hefyd, â cholofn ar gyfer y cyfenw; teitl, enw cyntaf a rôl lle maent gennych',
  staffCount: (count) => `${count} aelod o staff`,
  staffShow: 'Dangos yr enwau',
  rosterHeading: 'Disgyblion',
  rosterIntro:
    'Gyda chofrestr, gall Purple Pen wahaniaethu rhwng enwau eich disgyblion ac enwau pobl eraill. Darllenir y ffeil yma a’i hanghofio ar unwaith: dim ond hidlwyr wedi’u sgramblo, y cyfrifon ac enwau dosbarthiadau a gedwir.',
  rosterFile: 'Cofrestr',
  rosterHint:
    'Ffeil Excel neu .csv, fel y mae SIMS, Arbor, Bromcom neu ScholarPack yn ei allforio: enw cyntaf a chyfenw, a dosbarth lle mae gennych',
  rosterCount: (pupils, classes) => `${pupils} disgybl, ${classes} dosbarth`,
  rosterEarlier: 'Defnyddir hidlwyr eich pecyn cynharach.',
  rosterKept: 'Ni chedwir enw unrhyw ddisgybl, yma nac yn y pecyn. Cedwir enwau dosbarthiadau, ac ânt i’r pecyn.',
  classesShow: 'Dangos enwau’r dosbarthiadau',
  privacy: 'Beth mae’r hidlwyr yn amddiffyn rhagddo, a beth nad ydynt',
  protectsHeading: 'Maent yn amddiffyn rhag',
  protectsNotHeading: 'Nid ydynt yn amddiffyn rhag',
  crestHeading: 'Arfbais',
  crestIntro: 'Gyda hi, mae Purple Pen yn sylwi ar fathodyn eich ysgol mewn lluniau, fel ar siwmper.',
  crestFile: 'Lluniau o’r arfbais',
  crestHint:
    'PNG, JPEG, WebP neu SVG, hyd at wyth. Rhowch bob ffurf a ddefnyddiwch: gyda geiriau a hebddynt, ar gefndir golau a thywyll',
  crestOf: (id) => `Arfbais: ${id}`,
  crestDrawn: (id) => `Gwnaed llun 400 picsel o ${id}.`,
  crestFull: 'Mae wyth llun; tynnwch un i ychwanegu un arall.',
  replace: 'Mae ffeil arall yn cymryd lle’r un hon.',
};

export const PEOPLE_STRINGS: Readonly<Record<Language, PeopleStrings>> = { en, cy };
