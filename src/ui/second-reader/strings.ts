import type { Language } from '../../core/language.ts';

interface SecondReaderStrings {
  readonly title: string;
  readonly intro: string;
  readonly paste: string;
  readonly noCopy: string;
  readonly looking: string;
  /** There are no rules on this device yet. */
  readonly noRules: string;
  readonly draft: (site: string) => string;
  readonly answers: string;
  /** Of a post that is a picture alone. */
  readonly noWords: string;
  readonly picture: string;
  readonly noticed: string;
  readonly nothing: string;
  readonly madeHere: string;
  readonly otherRules: string;
  readonly ready: string;
  readonly haveRead: string;
  readonly haveReadElse: string;
  readonly code: string;
  readonly giveBack: string;
  readonly copy: string;
  readonly copied: string;
  readonly habit: string;
}

const en: SecondReaderStrings = {
  title: 'Second reader',
  intro:
    'A colleague has asked you to read something before it goes out on a school account. Paste their message here.',
  paste: 'Their message',
  noCopy: 'There is no draft in this yet. Paste the whole message, with its lines in square brackets.',
  looking: 'Looking at it…',
  noRules:
    'Purple Pen has no rules on this device yet, so there is no code to give. Once they are there, it goes on by itself.',
  draft: (site) => `The draft, for ${site}`,
  answers: 'It answers this',
  noWords: 'It has no words.',
  picture: 'This has the words only. If there is a picture, ask to see it too.',
  noticed: 'What Purple Pen noticed',
  nothing: 'Purple Pen noticed nothing. You may.',
  madeHere: 'This copy was made on this device. The second reader should be somebody else.',
  otherRules:
    'The rules on this device ask for no second reader. If they are not those of your colleague’s school, the code will not fit.',
  ready: 'If it can go out as it stands',
  haveRead: 'I have read it',
  haveReadElse: 'I did not write it, and I have read it',
  code: 'The code',
  giveBack: 'Give it back to your colleague. It fits these very words, and no others.',
  copy: 'Copy the code',
  copied: 'Copied.',
  habit: 'A habit, not a lock. Nothing of this is kept or sent.',
};

const cy: SecondReaderStrings = {
  title: 'Ail ddarllenydd',
  intro:
    'Mae cydweithiwr wedi gofyn i chi ddarllen rhywbeth cyn iddo fynd allan ar gyfrif yr ysgol. Gludwch y neges yma.',
  paste: 'Y neges',
  noCopy: 'Does dim drafft yn hon eto. Gludwch y neges gyfan, gyda’i llinellau mewn bachau petryal.',
  looking: 'Wrthi’n edrych arno…',
  noRules:
    'Does gan Purple Pen ddim rheolau ar y ddyfais hon eto, felly does dim cod i’w roi. Unwaith y byddan nhw yma, bydd yn mynd yn ei flaen ohono’i hun.',
  draft: (site) => `Y drafft, ar gyfer ${site}`,
  answers: 'Mae’n ateb hwn',
  noWords: 'Does dim geiriau ynddo.',
  picture: 'Dim ond y geiriau sydd yma. Os oes llun, gofynnwch am gael ei weld hefyd.',
  noticed: 'Beth y sylwodd Purple Pen arno',
  nothing: 'Ni sylwodd Purple Pen ar ddim. Efallai y gwnewch chi.',
  madeHere: 'Ar y ddyfais hon y gwnaed y copi hwn. Rhywun arall ddylai fod yn ail ddarllenydd.',
  otherRules:
    'Nid yw’r rheolau ar y ddyfais hon yn gofyn am ail ddarllenydd. Os nad rheolau ysgol eich cydweithiwr ydyn nhw, ni fydd y cod yn cyfateb.',
  ready: 'Os gall fynd allan fel y mae',
  haveRead: 'Rydw i wedi’i ddarllen',
  haveReadElse: 'Nid fi a’i hysgrifennodd, ac rydw i wedi’i ddarllen',
  code: 'Y cod',
  giveBack: 'Rhowch ef yn ôl i’ch cydweithiwr. Mae’n cyfateb i’r union eiriau hyn, ac i ddim arall.',
  copy: 'Copïo’r cod',
  copied: 'Wedi’i gopïo.',
  habit: 'Arfer, nid clo. Does dim o hyn yn cael ei gadw na’i anfon.',
};

export const SECOND_READER_STRINGS: Readonly<Record<Language, SecondReaderStrings>> = { en, cy };
