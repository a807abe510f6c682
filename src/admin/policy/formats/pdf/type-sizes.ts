import { type Fragment, isRow, type PrintedLine } from './fragment.ts';

export interface TypeSizes {
  /** Points of the text itself. */
  readonly body: number;
  /** Points from one line of it to the next. */
  readonly leading: number;
  /** The level of a heading by its size, from 0, or null of what is no larger than the text. */
  levelOf(line: Fragment): number | null;
}

const LARGER = 1.15;
const LARGER_BOLD = 1.06;
const LONGEST = 120;

/** Sizes of type in a document: the commonest is its text, larger ones are its headings. */
export function typeSizes(lines: readonly PrintedLine[]): TypeSizes {
  const single = lines.filter((line): line is Fragment => !isRow(line));
  const all = lines.flatMap((line) => (isRow(line) ? line.cells.flat() : [line]));
  const body = commonest(all.map(({ size, text }) => [half(size), text.length]));
  const steps = single.flatMap((line, i): [number, number][] => {
    const next = single[i + 1];
    const step = next && next.page === line.page ? line.y - next.y : 0;
    return half(line.size) === body && step > 0 && step < body * 3 ? [[half(step), 1]] : [];
  });
  const isLarge = ({ size, bold, text }: Fragment): boolean =>
    size >= body * (bold ? LARGER_BOLD : LARGER) && text.length <= LONGEST;
  const sizes = [...new Set(single.filter(isLarge).map(({ size }) => half(size)))].sort((a, b) => b - a);
  return {
    body,
    leading: steps.length > 0 ? commonest(steps) : body * 1.2,
    levelOf: (line) => (isLarge(line) ? sizes.indexOf(half(line.size)) : null),
  };
}

const half = (points: number): number => Math.round(points * 2) / 2;

function commonest(weighted: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
