import type { Piece } from '../../../core/explain/quote.ts';
import type { Span } from '../../../core/finding.ts';

/** A text cut into runs with these words marked; overlapping spans become one. Joined, they are the text again. */
export function markedPieces(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (end: number, marked: boolean): void => {
    const last = pieces.at(-1);
    const run = text.slice(at, end);
    if (run && last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + run, marked };
    else if (run) pieces.push({ text: run, marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) take(start, false);
    if (end > at) take(end, true);
  }
  take(text.length, false);
  return pieces;
}
