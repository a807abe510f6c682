import type { Fragment, FragmentRow, PrintedLine } from './fragment.ts';

/** Two columns of a page are longer than the cells of a table's row. */
const COLUMN_LINES = 8;
const COLUMN_HEIGHT = 0.12;

/**
 * A page's lines in reading order, with the rows of its tables. Programs write a column, or a cell, from top to bottom
 * before they go on with the one to its right: what goes up and to the right of the last line stands beside it.
 */
export function pageLines(fragments: readonly Fragment[], height: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let row: Fragment[][] | null = null;
  let last: Fragment | null = null;
  for (const one of fragments) {
    if (last && isBeside(last, one)) {
      row ??= [takeBeside(lines, one)];
      row.push([one]);
    } else if (row && last && isBelow(row, last, one)) row.at(-1)?.push(one);
    else {
      close();
      lines.push(one);
    }
    last = one;
  }
  close();
  return lines;

  function close(): void {
    if (row) lines.push(...closed(row, height));
    row = null;
  }
}

const isBeside = (last: Fragment, one: Fragment): boolean =>
  one.y >= last.y - last.size * 0.4 && one.x >= last.x + last.size * 1.7 && one.x >= last.right - last.size;

function isBelow(row: readonly (readonly Fragment[])[], last: Fragment, one: Fragment): boolean {
  const left = Math.min(...(row.at(-1) ?? []).map(({ x }) => x));
  return one.y < last.y && one.x >= left - one.size * 0.6 && last.y - one.y < one.size * 4;
}

/** Lines already there that are no higher than `one`: they are the cell to its left. */
function takeBeside(lines: PrintedLine[], one: Fragment): Fragment[] {
  const taken: Fragment[] = [];
  for (;;) {
    const before = lines.at(-1);
    if (!before || 'cells' in before || before.y > one.y + one.size * 0.5 || before.x > one.x) break;
    taken.unshift(before);
    lines.pop();
  }
  return taken;
}

function closed(row: readonly Fragment[][], height: number): PrintedLine[] {
  const cells = row.filter((cell) => cell.length > 0);
  const tall = cells.filter((cell) => cell.length >= COLUMN_LINES && heightOf(cell) > height * COLUMN_HEIGHT);
  if (cells.length < 2 || tall.length >= 2) return cells.flat();
  return [{ cells } satisfies FragmentRow];
}

const heightOf = (cell: readonly Fragment[]): number => (cell[0]?.y ?? 0) - (cell.at(-1)?.y ?? 0);
