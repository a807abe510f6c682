import type { Span } from '../finding.ts';
import { head, tail } from './cut.ts';
import { segments } from './segments.ts';
import { sentenceSpan } from './sentence-span.ts';

/** A run of a quoted sentence; `marked` for the words concerned. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** UTF-16 units shown at most, ellipses aside. */
export const QUOTE_LIMIT = 180;
const ELLIPSIS = '…';

/**
 * The sentence round the first span, its words marked, and those of the other spans that lie in it. A long sentence is
 * cut at word borders, a long word between graphemes, with an ellipsis where something is left out. Runs of white
 * space become one space. `spans` are in order and do not overlap; no span, no pieces.
 */
export function quote(text: string, spans: readonly Span[]): Piece[] {
  const marks = spans.map((span) => wholeGraphemes(text, span)).filter(({ start, end }) => end > start);
  const [first] = marks;
  if (!first) return [];
  const sentence = sentenceSpan(text, first);
  const window = windowRound(text, sentence, first);
  const pieces = marked(text, window, marks);
  if (window.start > sentence.start) pieces.unshift({ text: ELLIPSIS, marked: false });
  if (window.end < sentence.end) pieces.push({ text: ELLIPSIS, marked: false });
  return join(pieces);
}

/** As much of the sentence as fits, shared between both sides of the words; what one side does not need the other gets. */
function windowRound(text: string, sentence: Span, words: Span): Span {
  if (sentence.end - sentence.start <= QUOTE_LIMIT) return sentence;
  const shown = head(text.slice(words.start, words.end), QUOTE_LIMIT);
  const end = words.start + shown.length;
  if (end < words.end) return { start: words.start, end };
  const room = QUOTE_LIMIT - shown.length;
  const after = sentence.end - words.end;
  const before = tail(text.slice(sentence.start, words.start), Math.max(Math.floor(room / 2), room - after));
  return {
    start: words.start - before.length,
    end: words.end + head(text.slice(words.end, sentence.end), room - before.length).length,
  };
}

function marked(text: string, window: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, window.end);
    if (start >= end) continue;
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), marked: false });
  return pieces;
}

function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const text = piece.text.replace(/\s+/gu, ' ');
    const last = joined.at(-1);
    if (last?.marked === piece.marked) joined[joined.length - 1] = { text: last.text + text, marked: last.marked };
    else if (text) joined.push({ text, marked: piece.marked });
  }
  return joined;
}

/** A span that cuts through a grapheme (an emoji, a letter with its accent) takes in the whole of it. */
function wholeGraphemes(text: string, span: Span): Span {
  const all = segments(text, 'grapheme');
  const last = all.containing(Math.min(span.end, text.length) - 1);
  return {
    start: all.containing(span.start)?.index ?? span.start,
    end: last ? last.index + last.segment.length : span.end,
  };
}
