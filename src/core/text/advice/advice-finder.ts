import type { Draft } from '../../draft.ts';
import type { DraftParts } from '../draft-parts.ts';
import type { Folded } from '../fold.ts';
import type { Place } from '../place.ts';

/** A draft as the finders of advice see it. */
export interface AdviceText {
  readonly draft: Draft;
  readonly folded: Folded;
  readonly parts: DraftParts;
}

/**
 * The words of a draft that one kind of advice is about, as stretches of the folded text. Advice is never more than a note
 * and silence is part of it, so finders go by whole phrases and leave out what could be meant otherwise.
 */
export type AdviceFinder = (text: AdviceText) => readonly Place[];

/** Every stretch of `lower` that one of the patterns (each with the flag `g`) fits. */
export const placesOf = (patterns: readonly RegExp[], lower: string): Place[] =>
  patterns.flatMap((pattern) =>
    Array.from(lower.matchAll(pattern), (match) => ({
      from: match.index,
      to: match.index + match[0].trimEnd().length,
    })),
  );

/** One expression of several, joined by `or`; `TERM` in a later one may stand for a list of words. */
export const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
