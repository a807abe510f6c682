import { lineWidth } from './line-width.ts';
import type { TextRectangle } from './text-rectangle.ts';

/** Pixels of line that are read of one picture, about 7 s on one core: a full class list, or the head of a dense page. */
const BUDGET = 42_000;

/** Lines of about the same height, two steps to a doubling, count as one size. */
const sizeOf = (line: TextRectangle): number => Math.round(2 * Math.log2(line.height));

/** As many lines as can be read in good time: the largest print first, and of one size from the top. */
export function linesWorthReading(lines: readonly TextRectangle[], budget = BUDGET): TextRectangle[] {
  const worth: TextRectangle[] = [];
  let left = budget;
  for (const line of [...lines].sort((one, other) => sizeOf(other) - sizeOf(one) || one.y - other.y)) {
    left -= lineWidth(line);
    if (left < 0) break;
    worth.push(line);
  }
  return worth;
}
