import type { Span } from '../../core/finding.ts';

/** Ends of sentences: marks with what closes behind them, a run of emoji, a line break. */
const END =
  /(?:(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|(?<!\p{Extended_Pictographic})\p{Extended_Pictographic}+(?=\s+[\p{Lu}#@])|\n+)/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|rev|sr|jr|vs|etc|e\.g|i\.e|yr|no|\p{L})\.$/iu;

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const start = from + lead;
  const end = start + part.trim().length;
  return end > start ? { start, end } : null;
}

/** The sentences of a text, in order, without the space between them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  // How far the text has been looked through, and whether there was a letter since `from`: each stretch is looked at once.
  let seen = 0;
  let worded = false;
  const push = (to: number): void => {
    const span = trimmed(text, from, to);
    if (span) spans.push(span);
    from = to;
    seen = to;
    worded = false;
  };
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, to - 8), to))) continue;
    // What opens a sentence, an emoji say, does not end one.
    worded ||= /\p{L}|\p{N}/u.test(text.slice(seen, match.index));
    seen = match.index;
    if (worded) push(to);
  }
  push(text.length);
  return spans;
}
