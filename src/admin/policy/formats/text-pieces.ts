import { readMark } from './mark.ts';
import { LONGEST_PARAGRAPH, type Piece, piece } from './piece.ts';
import { isContents, isStrong } from './plain.ts';
import { isCapitals } from './title-like.ts';
import { unwrap } from './unwrap.ts';

/** Longest lines, in characters, of a text that somebody's program broke into lines. */
const WIDEST = 130;
const PAGE = /^(?:page|tudalen)\s+\d{1,3}(?:\s*(?:of|\/|o)\s*\d{1,3})?$/i;
const RULE = /^(?:[-_*]\s*){3,}$|^={3,}$/;
const TABLE_RULE = /^\|?\s*:?-{2,}[\s:|-]*$/;

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly number: number;
  readonly gap: boolean;
}

/** Plain text or Markdown as pieces: lines that belong together are joined, contents lists and page numbers left out. */
export function textPieces(text: string): Piece[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const pieces: Piece[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const before = pieces.at(-1);
    const underline = before && !line.gap && !before.cells ? /^(?:(=)=+|--+)$/.exec(line.text) : null;
    if (underline && before) pieces[pieces.length - 1] = { ...before, heading: underline[1] ? 0 : 1 };
    if (underline || RULE.test(line.text) || TABLE_RULE.test(line.text)) continue;
    if (before && last && belongs(before, last, line, width)) {
      pieces[pieces.length - 1] = { ...before, text: unwrap(before.text, line.text) };
    } else pieces.push(pieceOf(line));
    last = line;
  }
  return pieces;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [i, raw] of text.split(/\r\n?|\n|\f|\u2028|\u2029/).entries()) {
    const line = raw.trimEnd().replace(/^ {0,3}>\s?/, '');
    const lead = /^[\s\u00a0]*/.exec(line)?.[0] ?? '';
    const trimmed = line.trim();
    if (trimmed === '') gap = true;
    else if (!isContents(trimmed) && !PAGE.test(trimmed)) {
      const indent = lead.replaceAll('\t', '    ').length;
      lines.push({ text: /^\s*\t\s*\S[^\t]*\t/.test(line) ? line : trimmed, indent, number: i + 1, gap });
      gap = false;
    }
  }
  return lines;
}

/** Where a text's lines were broken, or infinite where each line is a paragraph. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text, indent }) => text.length + indent).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lines.filter(({ text, indent }, i) => text.length + indent > width * 0.8 && lines[i + 1]?.gap === false);
  return width >= 40 && width <= WIDEST && full.length >= 3 ? width : Number.POSITIVE_INFINITY;
}

/** Does this line go on with what the last one began? */
function belongs(before: Piece, last: Line, line: Line, width: number): boolean {
  if (
    before.text.length > LONGEST_PARAGRAPH ||
    before.cells ||
    before.heading !== null ||
    cellsOf(line.text) ||
    /^#{1,6}\s/.test(line.text)
  )
    return false;
  if (readMark(line.text)) return false;
  const open = !/[.!?:;]["'”’)*]*$/.test(last.text);
  if (open && before.text.length >= 40 && /^\p{Ll}/u.test(line.text)) return true;
  if (line.gap) return false;
  const isItem = readMark(before.text) !== null;
  if (isItem && line.indent > before.indent) return true;
  if (!isItem && isCapitals(last.text) && isCapitals(line.text) && before.text.length + line.text.length < 90)
    return true;
  const word = /^\S*/.exec(line.text)?.[0] ?? '';
  return last.indent + last.text.length + 1 + word.length > width - 2 && (open || /^\p{Ll}/u.test(line.text));
}

function pieceOf({ text, indent, number, gap }: Line): Piece {
  const cells = cellsOf(text);
  if (cells) return piece(text, number, { cells, gap, indent });
  const hashes = /^#{1,6}(?=\s)/.exec(text)?.[0] ?? '';
  if (hashes) {
    const heading = text.slice(hashes.length).replace(/(?:\s#{1,6})?\s*$/, '');
    return piece(heading, number, { heading: hashes.length - 1, gap });
  }
  return piece(text, number, { indent, gap, strong: isStrong(text) });
}

/** Cells of a table's row, parted by tabs or, in Markdown, by bars. */
function cellsOf(text: string): string[] | null {
  if (/^\|.*\|$/.test(text)) return text.slice(1, -1).split(/(?<!\\)\|/);
  if (!text.includes('\t')) return null;
  const cells = text.split('\t');
  if (readMark(text.trimStart()) && cells.filter((cell) => cell.trim() !== '').length <= 2) return null;
  return cells.filter((cell) => cell.trim() !== '').length >= 2 ? cells : null;
}
