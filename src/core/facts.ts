import type { Target, TextCategory } from './category.ts';
import type { Span } from './finding.ts';
import type { MaskTag } from './text/mask-tag.ts';
import type { NameCue } from './text/name-cues.ts';

/** How a name was found and what it is taken for. */
export const NAME_KINDS = [
  'pupil-full', // first and last name of one pupil
  'pupil-first', // a first, preferred or nickname form that the roster filter knows
  'pupil-typo', // one edit away from a public name that the roster filter knows
  'pupil-initials', // initials with a class, or first name with an initial
  'public-first', // a public first name, no roster match
  'staff',
  'family', // the poster's own child, partner, pet
  'famous', // a public figure, a character, another full name
  'parent', // titled surname of a pupil, `the Okafors`, `Mia's mum`
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameFact extends Span {
  readonly kind: NameKind;
  /** 0 to 1 after the context gate: how likely the words name a pupil (or a parent) known through the job. */
  readonly confidence: number;
  /** What stands for it in the masked text. */
  readonly tag: MaskTag;
  /** What was seen in and around it; `confidence` is made of these. A list, since it crosses messages as JSON. */
  readonly cues: readonly NameCue[];
}

/** From this confidence on a name is taken for a pupil's (or a parent's). */
export const LIKELY_PUPIL = 0.5;

export const mayBePupil = ({ kind }: NameFact): boolean =>
  kind.startsWith('pupil') || kind === 'public-first' || kind === 'parent';

/** `employer`: `I teach at ...`, named or not. `place`: the school's words for something else. `town`, `class`: no identity. */
export type SchoolKind =
  | 'name'
  | 'short'
  | 'initials'
  | 'handle'
  | 'hashtag'
  | 'domain'
  | 'motto'
  | 'trust'
  | 'employer'
  | 'class'
  | 'place'
  | 'town';

/** The school, its trust or a class, mentioned in the draft. */
export interface SchoolFact extends Span {
  readonly kind: SchoolKind;
  /** 0 to 1: how surely the words give the school away (`combe hay walk` does not; a class or a town alone neither). */
  readonly confidence: number;
  /** What stands for it in the masked text; null leaves the words. */
  readonly tag: MaskTag | null;
}

/** Words of one family of meaning (`colleague`, `complaint`, `swearing`, ...). */
export interface WordFact extends Span {
  readonly family: string;
}

/** What models say of a draft: the reader's, or the page's own few. Plain data, since it crosses messages as JSON. */
export interface ModelFacts {
  /** Those that a detector asks about (`ASKED_FAMILIES`), and the reader's words of advice, by category. */
  readonly words: readonly WordFact[];
  /** Calibrated probability by category. */
  readonly scores: Readonly<Record<TextCategory, number>>;
  /** Gate score: how likely this draft needs any finding at all, 0 to 1. */
  readonly warn: number;
  /** The categories that the models would report. */
  readonly reported: readonly TextCategory[];
  /** Whom criticism, if it is any, most likely hits. */
  readonly target: Target;
  /** By reported category the words that weigh most for it, at least one unless the text is blank. */
  readonly evidence: Readonly<Partial<Record<TextCategory, readonly Span[]>>>;
  /** Did the sentence encoder read the draft too? */
  readonly encoder: boolean;
}

/** What the reader page sees in a draft: it has the name dictionary, the word families, the heads and the encoder. */
export interface ReaderFacts extends ModelFacts {
  readonly names: readonly NameFact[];
}

/** All that is known of a draft. Readers describe, they never judge. Offsets are those of `Draft.text`. */
export interface Facts extends ReaderFacts {
  readonly school: readonly SchoolFact[];
}

/** Families that detectors ask about; of the others only the models make use. */
export const ASKED_FAMILIES: ReadonlySet<string> = new Set([
  'strongSwearing',
  'threat',
  'slur',
  'sexual',
  'identity',
  'dehumanising',
  'safeguarding',
  'you',
  'i',
  'we',
  'heShe',
  'they',
  'here',
  'role',
]);
