import type { PolicyBlock } from '../policy-document.ts';
import { guessHeadings } from './guess-headings.ts';
import { type Mark, readMark } from './mark.ts';
import type { Piece } from './piece.ts';
import { plain, tidy } from './plain.ts';

/** A piece with what it begins with. */
export interface MarkedPiece {
  readonly piece: Piece;
  readonly mark: Mark | null;
  /** Without mark and markup. */
  readonly text: string;
}

/** What stands no more than this further in, in characters, stands at the same depth. */
const SAME = 0.9;
const DEEPEST = 8;

/** Pieces of any format as the blocks of a policy: marks become labels and depths, and headings are found. */
export function toBlocks(pieces: readonly Piece[]): PolicyBlock[] {
  const marked = mark(pieces);
  const levels = guessHeadings(marked);
  const depthOf = depths();
  return marked.map(({ piece, mark, text }, i): PolicyBlock => {
    const level = levels[i] ?? null;
    const { line } = piece;
    if (level !== null) {
      depthOf(null);
      return { kind: 'heading', level, label: mark?.label ?? '', text: text.replace(/\s*[.:]$/, ''), line };
    }
    if (piece.cells) return { kind: 'row', level: 0, label: '', text, line };
    if (mark) return { kind: 'bullet', level: depthOf({ piece, mark }), label: mark.label, text, line };
    depthOf(null);
    return { kind: 'paragraph', level: 0, label: '', text, line };
  });
}

function mark(pieces: readonly Piece[]): MarkedPiece[] {
  const marked: MarkedPiece[] = [];
  let before: string | null = null;
  for (const piece of pieces) {
    if (piece.cells) {
      const text = piece.cells.map(plain).join('\t').replace(/\t+$/, '');
      if (text.trim() !== '') marked.push({ piece, mark: null, text });
      continue;
    }
    const raw = tidy(piece.text);
    const { item } = piece;
    const mark: Mark | null = item ? { scheme: 'item', label: item.label, rest: raw } : readMark(unbold(raw), before);
    const text = plain(mark && !item ? mark.rest : raw);
    if (text === '') continue;
    if (mark?.label) before = mark.label;
    marked.push({ piece, mark, text });
  }
  return marked;
}

/** `**4.1 Reputation**` begins with its number, too. */
const unbold = (text: string): string => text.replace(/^(?:\*\*|__)(?=[\d(])/, '');

/** Depth of each bullet in turn, by how far in it stands and by its kind of mark; null ends a list. */
function depths(): (bullet: Pick<MarkedPiece, 'piece' | 'mark'> | null) => number {
  let open: { indent: number; scheme: string }[] = [];
  return (bullet) => {
    if (bullet === null) {
      open = [];
      return 0;
    }
    const indent = bullet.piece.item ? bullet.piece.item.depth * 4 : bullet.piece.indent;
    const scheme = bullet.mark?.scheme ?? '';
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + SAME) open.pop();
    const level = open.findIndex((one) => Math.abs(one.indent - indent) <= SAME && one.scheme === scheme);
    if (level >= 0) open = open.slice(0, level + 1);
    else open.push({ indent, scheme });
    return Math.min(open.length - 1, DEEPEST);
  };
}
