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

/** What the reader page adds: it has the name dictionary and grammar. */
export interface ReaderFacts {
  readonly names: readonly NameFact[];
  readonly sentences: readonly SentenceFact[];
}

export interface SentenceFact extends Span {
  readonly negated: boolean;
  readonly question: boolean;
  readonly quoted: boolean;
  /** Who the sentence speaks of, as far as grammar tells. */
  readonly subject: 'i' | 'we' | 'you' | 'they' | 'person' | 'other';
}

/** All that is known of a draft. Readers describe, they never judge. Offsets are those of `Draft.text`. */
export interface Facts {
  readonly names: readonly NameFact[];
  readonly school: readonly SchoolFact[];
  readonly words: readonly WordFact[];
  /** Word families of the text being answered. */
  readonly replyFamilies: ReadonlySet<string>;
  readonly sentences: readonly SentenceFact[];
  /** Calibrated probability by category, from the small models. */
  readonly scores: Readonly<Record<TextCategory, number>>;
  /** Gate score: how likely this draft needs any finding at all, 0 to 1. */
  readonly warn: number;
  /** The categories that the models would report. */
  readonly reported: ReadonlySet<TextCategory>;
  /** Whom criticism, if it is any, most likely hits. */
  readonly target: Target;
  /** The words that weigh most for a category, at least one unless the text is blank. */
  readonly evidence: (category: TextCategory) => readonly Span[];
}
