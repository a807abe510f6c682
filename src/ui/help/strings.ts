import type { Language } from '../../core/language.ts';

const en = {
  title: 'Who to ask',
  openPage: 'Open this as a page',
  school: 'At your school',
  atSchool: (school: string | null) => (school ? `At ${school}` : 'At your school'),
  noContacts: 'The policy in force names nobody. Your line manager or headteacher is a good start.',
  outside: 'Outside your school',
  links: 'From your school',
  checked: (day: string) => `Checked ${day}`,
  copyOnly: 'against stored copies of pages, not the page itself',
  guessOnly: 'and not sure: if it does not open, search for its name',
  site: 'Website',
  newTab: 'opens a new tab',
  posted: 'It is already posted',
  postedIntro: 'It happens to careful people. Most of it can be put right today.',
  policySays: 'Your school’s policy says',
  yourPolicy: 'School policies say',
  abuse: 'I have been sent abuse',
  abuseIntro: 'It is not your fault, and you do not have to deal with it alone.',
  report: 'Report it to the site',
  policyNames: 'Your school’s policy names:',
  policiesName: 'School policies name:',
};

export type HelpStrings = typeof en;

const cy: HelpStrings = {
  title: 'Pwy i’w holi',
  openPage: 'Agor hyn fel tudalen',
  school: 'Yn eich ysgol',
  atSchool: (school) => (school ? `Yn eich ysgol: ${school}` : 'Yn eich ysgol'),
  noContacts: 'Nid yw’r polisi sydd mewn grym yn enwi neb. Mae eich rheolwr llinell neu’ch pennaeth yn fan cychwyn da.',
  outside: 'Y tu allan i’ch ysgol',
  links: 'Gan eich ysgol',
  checked: (day) => `Gwiriwyd ${day}`,
  copyOnly: 'yn erbyn copïau o dudalennau a gadwyd, nid y dudalen ei hun',
  guessOnly: 'ac nid yw’n sicr: os nad yw’n agor, chwiliwch am ei enw',
  site: 'Gwefan',
  newTab: 'yn agor tab newydd',
  posted: 'Mae eisoes wedi’i bostio',
  postedIntro: 'Mae’n digwydd i bobl ofalus. Gellir unioni’r rhan fwyaf ohono heddiw.',
  policySays: 'Mae polisi eich ysgol yn dweud',
  yourPolicy: 'Mae polisïau ysgolion yn dweud',
  abuse: 'Rwyf wedi cael fy ngham-drin ar-lein',
  abuseIntro: 'Nid eich bai chi ydyw, ac nid oes rhaid i chi ddelio ag ef ar eich pen eich hun.',
  report: 'Rhoi gwybod i’r wefan',
  policyNames: 'Mae polisi eich ysgol yn enwi:',
  policiesName: 'Mae polisïau ysgolion yn enwi:',
};

export const HELP_STRINGS: Readonly<Record<Language, HelpStrings>> = { en, cy };
