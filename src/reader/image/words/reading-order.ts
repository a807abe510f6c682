import type { LineFact } from '../../../core/image/image-facts.ts';

/** Lines whose middles lie within this share of the lower one's height stand in one row. */
const SAME_ROW = 0.5;

/** The lines row by row from the top, each row from the left: so a table's cells stay with their row. */
export function inReadingOrder<T extends Pick<LineFact, 'box'>>(lines: readonly T[]): T[] {
  const middle = ({ box }: T) => box[1] + box[3] / 2;
  const rows: T[][] = [];
  for (const line of [...lines].sort((one, other) => middle(one) - middle(other))) {
    const row = rows.at(-1);
    const first = row?.[0];
    const reach = first ? SAME_ROW * Math.min(first.box[3], line.box[3]) : 0;
    if (row && first && middle(line) - middle(first) < reach) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.box[0] - other.box[0]));
}
