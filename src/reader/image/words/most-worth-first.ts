import type { TextRectangle } from './text-rectangle.ts';

/** Lines of about the same height, two steps to a doubling, count as one size. */
const sizeOf = (line: TextRectangle): number => Math.round(2 * Math.log2(line.height));

/** The lines in the order in which they are read where there is no time for all: the largest first, of one size from the top. */
export const mostWorthFirst = (lines: readonly TextRectangle[]): TextRectangle[] =>
  [...lines].sort((one, other) => sizeOf(other) - sizeOf(one) || one.y - other.y);
