/** A paragraph as a format tells it, before anything is guessed. */
export interface Piece {
  /** As written: may begin with a mark (`- `, `4.1 `) that the format does not know for one. */
  readonly text: string;
  readonly line: number;
  /** How far in it stands, in characters or points; compared within one document only. */
  readonly indent: number;
  /** Parted from what stands before it by a blank line or a wider space. */
  readonly gap: boolean;
  /** All of it in bold. */
  readonly strong: boolean;
  /** The heading level that the format itself tells, from 0 (a document's title). */
  readonly heading: number | null;
  /** The list item that the format itself tells, depth from 0. */
  readonly item: { readonly depth: number; readonly label: string } | null;
  /** Of a table's row. */
  readonly cells: readonly string[] | null;
}

export const piece = (text: string, line: number, more: Partial<Piece> = {}): Piece => ({
  text,
  line,
  indent: 0,
  gap: true,
  strong: false,
  heading: null,
  item: null,
  cells: null,
  ...more,
});

/** Characters; what goes on for longer is no paragraph, and is parted. */
export const LONGEST_PARAGRAPH = 10_000;
