import type { Language } from '../language.ts';
import type { ImagePart } from './image-facts.ts';
import type { ImageCategory } from './image-finding.ts';
import type { ImageProblem } from './image-problem.ts';

interface ImageWords {
  /** A notice about words that are printed in the picture. */
  readonly printed: (notice: string) => string;
  /** Behind a notice: `3 of 5 faces`, and how many heads there are whose age cannot be read. */
  readonly faces: (young: number, all: number, unknown: number) => string;
  /** Where the pack offers none. */
  readonly answers: Readonly<Record<'child' | 'other', readonly string[]>>;
  readonly problem: Readonly<Record<ImageProblem, string>>;
  /** Of a kind of file that cannot be opened: a video has no JPEG to be saved as. */
  readonly unsupportedVideo: string;
  readonly unread: (parts: readonly string[], frames: boolean) => string;
  /** What to look for oneself. */
  readonly part: Readonly<Record<Exclude<ImagePart, 'frames'>, string>>;
  /** The words as they begin, where some were read. */
  readonly words: (beginning: string | null) => string;
  readonly noPack: string;
  readonly hidden: (location: boolean, captured: boolean) => string;
}

export type AnswerKind = keyof ImageWords['answers'];
export const answerKind = (category: ImageCategory): AnswerKind => (category === 'image-child' ? 'child' : 'other');

const en: ImageWords = {
  printed: (notice) => `Words in the picture: ${notice}`,
  faces: (young, all, unknown) =>
    `${young} of ${all} faces${unknown > 0 ? `, and ${unknown} whose age can’t be told` : ''}`,
  answers: {
    child: ['My own child, nobody else in it', 'Consent is on record', 'Not a child'],
    other: [
      'I have permission to share this',
      'It shows something else',
      'I have thought about it and it is right to post',
    ],
  },
  problem: {
    empty: 'Not checked: this file is empty. Save or download it once more, then attach it again.',
    truncated: 'Not checked: this file breaks off in the middle. Save or download it once more, then attach it again.',
    'too-large': 'Not checked: this file is too large to be read here. A smaller copy can be checked.',
    unsupported: 'Not checked: this browser can’t open this kind of picture. Saved as a JPEG, it can be checked.',
    mislabelled:
      'Not checked: this file is not what its name says, and can’t be opened. Saved as a JPEG, it can be checked.',
    reader: 'Not checked: the check did not work just now. Attach it again to try once more, or look it over yourself.',
    stopped: 'Not checked: the check was stopped. Attach it again to have it checked.',
  },
  unsupportedVideo:
    'Not checked: this browser can’t open this kind of video. Saved as an MP4 (H.264), it can be checked.',
  unread: (parts, frames) =>
    [
      'Not fully checked.',
      frames ? 'Parts of it could not be read: please watch it through yourself.' : '',
      parts.length > 0 ? `Please look yourself for ${parts.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  part: {
    faces: 'faces of children',
    words: 'names and other words',
    crests: 'the school’s crest',
    explicit: 'nudity',
  },
  words: (beginning) =>
    `Not fully checked. Please read the words in it${beginning ? ` (“${beginning}”)` : ''} through yourself.`,
  noPack: 'Not checked: your school’s rules are not loaded yet. Attach it again in a moment.',
  hidden: (location, captured) =>
    location
      ? `The file also says where${captured ? ' and when' : ''} it was taken; that can be taken out.`
      : 'The file also says when it was taken; that can be taken out.',
};

const cy: ImageWords = {
  printed: (notice) => `Geiriau yn y llun: ${notice}`,
  faces: (young, all, unknown) =>
    `${young} o ${all} wyneb${unknown > 0 ? `, a ${unknown} na ellir dweud eu hoedran` : ''}`,
  answers: {
    child: ['Fy mhlentyn fy hun, neb arall ynddo', 'Mae caniatâd wedi’i gofnodi', 'Nid plentyn yw hwn'],
    other: [
      'Mae gen i ganiatâd i rannu hyn',
      'Mae’n dangos rhywbeth arall',
      'Rydw i wedi meddwl am y peth, ac mae’n iawn ei bostio',
    ],
  },
  problem: {
    empty: 'Heb ei wirio: mae’r ffeil hon yn wag. Cadwch neu lawrlwythwch hi eto, ac yna ei hatodi eto.',
    truncated:
      'Heb ei wirio: mae’r ffeil hon yn torri yn ei hanner. Cadwch neu lawrlwythwch hi eto, ac yna ei hatodi eto.',
    'too-large': 'Heb ei wirio: mae’r ffeil hon yn rhy fawr i’w darllen yma. Gellir gwirio copi llai.',
    unsupported: 'Heb ei wirio: ni all y porwr hwn agor y math hwn o lun. O’i gadw fel JPEG, gellir ei wirio.',
    mislabelled:
      'Heb ei wirio: nid yw’r ffeil hon yr hyn y mae ei henw’n ei ddweud, ac ni ellir ei hagor. O’i chadw fel JPEG, gellir ei gwirio.',
    reader:
      'Heb ei wirio: ni weithiodd y gwirio y tro hwn. Atodwch y ffeil eto i roi cynnig arall arni, neu edrychwch drosti eich hun.',
    stopped: 'Heb ei wirio: cafodd y gwirio ei atal. Atodwch y ffeil eto i’w gwirio.',
  },
  unsupportedVideo:
    'Heb ei wirio: ni all y porwr hwn agor y math hwn o fideo. O’i gadw fel MP4 (H.264), gellir ei wirio.',
  unread: (parts, frames) =>
    [
      'Heb ei wirio’n llawn.',
      frames ? 'Nid oedd modd darllen rhannau ohono: gwyliwch ef drwyddo eich hun.' : '',
      parts.length > 0 ? `Edrychwch eich hun am ${parts.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  part: {
    faces: 'wynebau plant',
    words: 'enwau a geiriau eraill',
    crests: 'arfbais yr ysgol',
    explicit: 'noethni',
  },
  words: (beginning) =>
    `Heb ei wirio’n llawn. Darllenwch y geiriau ynddo${beginning ? ` (“${beginning}”)` : ''} drwyddynt eich hun.`,
  noPack: 'Heb ei wirio: nid yw rheolau eich ysgol wedi’u llwytho eto. Atodwch y ffeil eto ymhen ychydig.',
  hidden: (location, captured) =>
    location
      ? `Mae’r ffeil hefyd yn dweud ble${captured ? ' a phryd' : ''} y cafodd ei thynnu; gellir tynnu hynny allan.`
      : 'Mae’r ffeil hefyd yn dweud pryd y cafodd ei thynnu; gellir tynnu hynny allan.',
};

/** What `explainImage` says in its own words; the pack says the rest. */
export const IMAGE_WORDS: Readonly<Record<Language, ImageWords>> = { en, cy };
