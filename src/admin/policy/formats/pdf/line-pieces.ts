import { readMark } from '../mark.ts';
import { LONGEST_PARAGRAPH, type Piece, piece } from '../piece.ts';
import { isContents, tidy } from '../plain.ts';
import { unwrap } from '../unwrap.ts';
import { type Fragment, isRow, type PrintedLine } from './fragment.ts';
import { type TypeSizes, typeSizes } from './type-sizes.ts';

/** Lines before and after one that tell how wide its column is. */
const NEAR = 15;

/** Printed lines of a whole document, in reading order, as paragraphs. */
export function linePieces(lines: readonly PrintedLine[]): Piece[] {
  const sizes = typeSizes(lines);
  const pieces: Piece[] = [];
  let last: Fragment | null = null;
  lines.forEach((line, i) => {
    if (isRow(line)) {
      const cells = line.cells.map((cell) =>
        cell.reduce((text, { text: more }) => (text ? unwrap(text, more) : more), ''),
      );
      pieces.push(piece('', i + 1, { cells }));
      last = null;
    } else if (!isContents(line.text)) {
      const before = pieces.at(-1);
      if (before && last && goesOn(before, last, line, i)) {
        pieces[pieces.length - 1] = joined(before, line);
      } else pieces.push(pieceOf(line, last, i + 1, sizes));
      last = line;
    }
  });
  return pieces;

  function goesOn(before: Piece, above: Fragment, line: Fragment, i: number): boolean {
    if (readMark(tidy(line.text)) || Math.abs(above.size - line.size) > 0.6) return false;
    if (before.text.length > LONGEST_PARAGRAPH) return false;
    const lower = /^\p{Ll}/u.test(line.text);
    const open = !/[.!?:;]["'”’)]*$/.test(above.text.trim());
    // Over the end of a page or column, and over what stands between, only what is plainly unfinished goes on.
    if (isGap(above, line, sizes)) return lower && open && before.text.length >= 40 && line.page !== above.page;
    if (before.heading !== null)
      return line.bold === above.bold && (lower || /(?:\b(?:and|of|the|for|to|a|in|by)|[&–-])$/i.test(above.text));
    if (above.bold && before.strong && !line.bold && !lower) return false;
    return (lower && open) || isFull(above, line, columnRight(i));
  }

  function columnRight(i: number): number {
    const line = lines[i] as Fragment;
    let right = 0;
    for (let at = Math.max(0, i - NEAR); at < Math.min(lines.length, i + NEAR); at++) {
      const one = lines[at];
      if (one && !isRow(one) && one.page === line.page && one.x < line.right && one.right > line.x)
        right = Math.max(right, one.right);
    }
    return right;
  }
}

/** Was the line broken because the first word of the next had no room in it? */
function isFull(above: Fragment, line: Fragment, columnRight: number): boolean {
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const width = ((line.right - line.x) / Math.max(1, line.text.length)) * (word + 1);
  return above.right + width > columnRight - line.size * 0.5;
}

function isGap(above: Fragment, line: Fragment, { leading, body }: TypeSizes): boolean {
  if (above.page !== line.page || line.y > above.y) return true;
  return above.y - line.y > leading * 1.3 * Math.max(1, line.size / body);
}

const joined = (before: Piece, line: Fragment): Piece => ({
  ...before,
  text: unwrap(before.text, line.text),
  strong: before.strong && line.bold,
});

function pieceOf(line: Fragment, last: Fragment | null, number: number, sizes: TypeSizes): Piece {
  const gap = last === null || isGap(last, line, sizes);
  // Half a letter's height is a letter's width, about.
  const indent = line.x / (sizes.body / 2);
  return piece(line.text, number, { heading: sizes.levelOf(line), strong: line.bold, gap, indent });
}
