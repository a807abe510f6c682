import type { Span } from '../../core/finding.ts';

/**
 * One expression for a list such as `moan*, can't stand`: whole words in any case, an apostrophe that may be missing, a
 * star for any end. Null for an empty list.
 */
export function phrasePattern(list: string): RegExp | null {
  const phrases = list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  if (phrases.length === 0) return null;
  const sources = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]?")
      .replace(/\s+/g, '\\s+')
      .replace(/\*/g, '[\\p{L}\\p{N}]*'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

export const placesOf = (pattern: RegExp | null, text: string): Span[] =>
  pattern === null
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
