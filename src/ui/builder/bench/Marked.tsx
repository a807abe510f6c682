import { h } from 'preact';
import type { Piece } from '../../../core/explain/quote.ts';

/** Somebody's words, those concerned marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  h('blockquote', { dir: 'auto' }, ...pieces.map(({ text, marked }) => (marked ? h('mark', null, text) : text)));
