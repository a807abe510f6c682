import { type Draft, SURFACE_KINDS } from '../../core/draft.ts';
import type { TextParts } from '../../core/text/features.ts';
import { fold } from '../../core/text/fold.ts';
import { MASK_TAGS, type MaskTag } from '../../core/text/mask-tag.ts';
import { masksOf } from '../../core/text/masks.ts';
import { EMOJI_GROUPS, emojiGroup } from './emoji.ts';
import type { Tokeniser } from './pieces.ts';

/** One token of the encoder: a row of its table, and the letters of the text that it stands for. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Rows of the table: the published pieces, then ours. */
export const PUBLISHED_ROWS = 8002;
const TAGS_AT = PUBLISHED_ROWS;
const EMOJI_AT = TAGS_AT + MASK_TAGS.length;
const SURFACES_AT = EMOJI_AT + EMOJI_GROUPS;
const OFFICIAL = SURFACES_AT + SURFACE_KINDS.length;
const PERSONAL = OFFICIAL + 1;
const REPLY = OFFICIAL + 2;
const NEW_LINE = OFFICIAL + 3;
export const ROWS = OFFICIAL + 4;

/** In tokens. What is longer is read in windows. */
export const WINDOW = 128;
const REPLY_LENGTH = 48;

const PARTS = /\p{Extended_Pictographic}|\n+/gu;

/** The pieces of a text; names, school and classes are one row each, so that no verdict depends on whose name it is. */
export function piecesOf({ text, names, school }: TextParts, tokenise: Tokeniser): Piece[] {
  const out: Piece[] = [];
  const shouted = isShouted(text);
  let from = 0;
  const words = (to: number) => {
    let at = from;
    for (const match of text.slice(from, to).matchAll(PARTS)) {
      const start = from + match.index;
      addWords(text.slice(at, start), at, shouted, tokenise, out);
      at = start + match[0].length;
      const id = match[0].startsWith('\n') ? NEW_LINE : EMOJI_AT + emojiGroup(match[0]);
      if (out.at(-1)?.id !== id) out.push({ id, start, end: at });
    }
    addWords(text.slice(at, to), at, shouted, tokenise, out);
  };
  for (const { start, end, tag } of masksOf(names, school)) {
    words(start);
    out.push({ id: TAGS_AT + MASK_TAGS.indexOf(tag as MaskTag), start, end });
    from = end;
  }
  words(text.length);
  return out;
}

/** A text all in capitals is read as if it were not: its pieces would be single letters. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 8 && letters.filter((c) => c !== c.toLowerCase()).length > 0.7 * letters.length;
}

/** Word by word, so that each piece knows where it stands. */
function addWords(text: string, offset: number, shouted: boolean, tokenise: Tokeniser, out: Piece[]): void {
  for (const { 0: word, index } of text.matchAll(/\S{1,60}/gu)) {
    const plain = fold(word).text;
    const start = offset + index;
    for (const id of tokenise(shouted ? plain.toLowerCase() : plain)) out.push({ id, start, end: start + word.length });
  }
}

/**
 * What one pass of the encoder reads: a window of the draft, the surface and the account, and the end of what it answers.
 */
export function encoderInput(draft: Draft, window: readonly Piece[], reply: readonly Piece[]): number[] {
  return [
    ...window.map((p) => p.id),
    SURFACES_AT + SURFACE_KINDS.indexOf(draft.surface),
    draft.account === 'official' ? OFFICIAL : PERSONAL,
    ...(reply.length > 0 ? [REPLY, ...reply.slice(-REPLY_LENGTH).map((p) => p.id)] : []),
  ];
}
