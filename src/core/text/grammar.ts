import type { Span } from '../finding.ts';

/** `person`: he or she, for whom names are veiled; `other`: all else, and what grammar cannot tell. */
export const SUBJECTS = ['i', 'we', 'you', 'they', 'person', 'other'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What grammar tells of one sentence. */
export interface SentenceGrammar {
  readonly negated: boolean;
  readonly question: boolean;
  readonly quoted: boolean;
  /** Who the sentence speaks of, as far as grammar tells. */
  readonly subject: Subject;
  /** So many of its first letters name what it speaks of: those before its verb. */
  readonly verb: number;
}

/** A sentence of a text, where it stands and what grammar tells of it. */
export interface Sentence extends Span, SentenceGrammar {}

/** The reader's grammar; the content script goes without. */
export interface Grammar {
  /** The sentences of a text in order; of a very long one only the first. */
  sentences(text: string): readonly Sentence[];
}
