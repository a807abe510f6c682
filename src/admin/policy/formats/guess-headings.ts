import { partsOf } from './mark.ts';
import { isCapitals, titleLike } from './title-like.ts';
import type { MarkedPiece } from './to-blocks.ts';

/** Lines of a cover, one under the other, are headings; of an address in the middle of a text they are not. */
const MOST_IN_A_ROW = 2;
const TITLE = /\b(?:policy|policies|school|schools|academy|college|federation|trust|polisi|ysgol)\b/i;

/**
 * The level of each piece that is a heading, from 1, or null. What the format tells counts first; where it tells none,
 * short lines without a verb, in bold, in capitals or numbered, that stand above something, are taken for headings.
 */
export function guessHeadings(pieces: readonly MarkedPiece[]): (number | null)[] {
  const told = pieces.filter(({ piece }) => piece.heading !== null).length >= 2;
  const alike = pieces.map(({ piece, mark, text }) => mark === null && !piece.cells && titleLike(text, true));
  let began = false;
  let within = 0;
  const raw = pieces.map((one, i): number | null => {
    const level = levelOf(i);
    if (level === null) began = true;
    else if (one.piece.heading !== null) within = level;
    return level;
  });
  const ranks = [...new Set(raw.filter((level) => level !== null))].sort((a, b) => a - b);
  return raw.map((level) => (level === null ? null : ranks.indexOf(level) + 1));

  function levelOf(i: number): number | null {
    const { piece, mark, text } = pieces[i] as MarkedPiece;
    if (piece.heading !== null) return piece.heading;
    const next = pieces[i + 1];
    if (piece.cells || next === undefined) return null;
    if (mark) return isNumberedHeading(i) ? (told ? within + 1 : partsOf(mark.label)) : null;
    const strong = piece.strong || isCapitals(text);
    if (!alike[i] || (told && !strong)) return null;
    if (!strong && !(piece.gap && (!text.endsWith('.') || !next.piece.gap) && standsAlone(i))) return null;
    if (told) return within + 1;
    return !began && TITLE.test(text) ? 0 : 1;
  }

  function isNumberedHeading(i: number): boolean {
    const { piece, mark, text } = pieces[i] as MarkedPiece;
    if (!mark || partsOf(mark.label) === 0 || !titleLike(text, true)) return false;
    if (piece.strong) return true;
    return !told && piece.gap && !text.endsWith('.') && !isSibling(i - 1, i) && !isSibling(i, i + 1);
  }

  /** Is `b` the next number after `a`: two items of one list? */
  function isSibling(a: number, b: number): boolean {
    const [one, two] = [pieces[a]?.mark?.label ?? '', pieces[b]?.mark?.label ?? ''];
    if (partsOf(one) === 0 || partsOf(one) !== partsOf(two)) return false;
    return Number(two.split('.').at(-1)) === Number(one.split('.').at(-1)) + 1;
  }

  function standsAlone(i: number): boolean {
    if (!began) return true;
    const next = pieces[i + 1] as MarkedPiece;
    if (alike[i + 1] && !next.piece.gap && !next.text.endsWith('.')) return false;
    let [from, to] = [i, i];
    while (alike[from - 1] && i - from <= MOST_IN_A_ROW) from--;
    while (alike[to + 1] && to - i <= MOST_IN_A_ROW) to++;
    return to - from < MOST_IN_A_ROW;
  }
}
