/** One paragraph, heading, list item or table row of a policy, in reading order. */
export interface PolicyBlock {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'row';
  /** Of a heading its level, from 1; of a bullet its depth, from 0; else 0. */
  readonly level: number;
  /** Its number or letter as the document has it, without a full stop at the end: `4.1`, `a)`, `(ii)`; else empty. */
  readonly label: string;
  /** Without mark, label and markup, on one line; the cells of a row are parted by tabs. */
  readonly text: string;
  /** From 1: the line of a text, the paragraph of a Word or OpenDocument file, the printed line of a PDF. */
  readonly line: number;
}

/** A policy as it reads, whatever it was written with. */
export interface PolicyDocument {
  readonly blocks: readonly PolicyBlock[];
}
