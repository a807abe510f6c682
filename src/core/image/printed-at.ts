import { overlaps, type Span } from '../finding.ts';
import { type Box, type LineFact, textOf } from './image-facts.ts';

/** Where spans of `textOf` stand: the boxes of their lines, each once, and the words themselves. */
export function printedAt(
  lines: readonly LineFact[],
  spans: readonly Span[],
): { readonly boxes: readonly Box[]; readonly texts: readonly string[] } {
  const text = textOf({ lines });
  let at = 0;
  const boxes = lines.flatMap(({ box, text: { length } }) => {
    const line = { start: at, end: at + length };
    at = line.end + 1;
    return spans.some((span) => overlaps(span, line)) ? [box] : [];
  });
  return { boxes, texts: spans.map(({ start, end }) => text.slice(start, end)) };
}
