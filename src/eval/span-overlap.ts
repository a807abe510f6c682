import type { Span } from '../core/finding.ts';

/** In letters (UTF-16 units) of one draft. */
export interface SpanOverlap {
  readonly shown: number;
  readonly labelled: number;
  readonly shared: number;
}

/** How far the words shown and the labelled words are the same. Labelled words that occur more than once stand for each place. */
export function spanOverlap(text: string, shown: readonly Span[], labelled: readonly string[]): SpanOverlap {
  const seen = lettersOf(shown);
  const wanted = lettersOf(labelled.flatMap((words) => placesOf(text, words)));
  let shared = 0;
  for (const at of seen) if (wanted.has(at)) shared += 1;
  return { shown: seen.size, labelled: wanted.size, shared };
}

function lettersOf(spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) letters.add(at);
  return letters;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length });
  return places;
}
