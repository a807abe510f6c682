import { nameKey } from '../core/text/fold.ts';
import { importFault } from './import-fault.ts';
import { ImportError } from './import-problem.ts';

/** A row of a file before anything is known of it. */
export interface RawRow {
  /** From 1, as a text editor or Excel counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableRow {
  readonly line: number;
  /** By column; empty where the file has no such column. */
  readonly values: Readonly<Record<string, string>>;
}

/** Column to the headers it goes by, the better ones first, in any case, spacing and punctuation. */
export type Columns = Readonly<Record<string, readonly string[]>>;

export interface TableWish {
  readonly file: string;
  readonly columns: Columns;
  /** Columns that must be there, or else all of `instead`. */
  readonly required: readonly string[];
  readonly instead: readonly string[];
}

/** Rows in which a header is looked for, below the titles that reports begin with. */
const TITLES = 40;
const COUNTED = '(?:pupils?|students?|records?|rows?|staff)';
/**
 * What stands in the last rows of a report, or between its groups. Some pupil is called Count, Page or Report: such a word
 * counts only alone, before a number or a colon, or as reports go on from it.
 */
const NO_PERSON = new RegExp(
  `^(?:(?:(?:grand |sub-?)?totals?|count|report|page|records?|cyfanswm)\\b(?=\\s*(?:$|\\d|[^:]*:|(?:on|by|at|of|date|created|printed|generated|(?:all )?${COUNTED})\\b))|(?:created|printed|produced|generated|exported)\\b(?=$|.*[\\d:]|\\s+(?:on|by|at|from)\\b)|(?:number|no\\.?|end) of\\b|\\d+ ${COUNTED}\\b)`,
  'i',
);

interface Header {
  readonly rows: readonly RawRow[];
  readonly index: number;
  /** Of each column, the cell that it stands in, or -1. */
  readonly at: readonly (readonly [string, number])[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows that name nobody. */
  readonly passed: number;
}

/** The rows under the first header that has what is asked for, of the first sheet with one. */
export function tableOf(sheets: readonly (readonly RawRow[])[], wish: TableWish): Table {
  const { file, required, instead } = wish;
  const filled = sheets.filter((rows) => rows.length > 0);
  if (filled.length === 0) throw new ImportError([{ file, line: null, field: null, ...importFault('empty') }]);
  const found = filled.map((rows) => headerOf(rows, wish)).find((header) => header !== null);
  if (!found) throw noHeader(filled[0] ?? [], wish);
  const names = [...new Set([...required, ...instead])];
  const header = found.rows[found.index]?.cells.map(nameKey).join() ?? '';
  const width = found.rows[found.index]?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  const written = found.rows
    .slice(found.index + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && cells.map(nameKey).join() !== header)
    .map(({ cells, line }) => ({ cells, line, values: valuesOf(found, cells) }));
  const rows = written.filter(({ cells, values }) => {
    const named = names.map((name) => values[name] ?? '');
    return !isNobody(cells, named, width);
  });
  return { rows: rows.map(({ line, values }) => ({ line, values })), passed: written.length - rows.length };
}

const valuesOf = ({ at }: Header, cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(at.map(([column, index]) => [column, (index < 0 ? '' : (cells[index] ?? '')).trim()]));

/** A total, a date of printing, or, in a table of some `width`, the title of a group: a row that names nobody. */
function isNobody(cells: readonly string[], names: readonly string[], width: number): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  if (NO_PERSON.test(written[0]?.trim() ?? '') && names.filter(Boolean).length <= 1) return true;
  return width > 2 && written.length === 1 && names.every((name) => name === '');
}

function headerOf(rows: readonly RawRow[], wish: TableWish): Header | null {
  for (const [index, { cells }] of rows.slice(0, TITLES).entries()) {
    const at = placesOf(cells, wish.columns);
    const has = (names: readonly string[]): boolean =>
      names.every((name) => at.some(([column, place]) => column === name && place >= 0));
    if (has(wish.required) || has(wish.instead)) return { rows, index, at };
  }
  return null;
}

function placesOf(cells: readonly string[], columns: Columns): [string, number][] {
  const headers = cells.map(nameKey);
  return Object.entries(columns).map(([column, names]): [string, number] => {
    const found = names.map(nameKey).map((name) => headers.indexOf(name));
    return [column, found.find((index) => index >= 0) ?? -1];
  });
}

/** Says what the row has that comes nearest to a header, if it is one: other rows hold what is said of a child. */
function noHeader(rows: readonly RawRow[], { file, columns, required }: TableWish): ImportError {
  const known = ({ cells }: RawRow): number => placesOf(cells, columns).filter(([, place]) => place >= 0).length;
  const titles = rows.slice(0, TITLES);
  const best = titles.reduce(
    (one, other) => (known(other) > known(one) ? other : one),
    titles[0] ?? { line: 1, cells: [] },
  );
  const places = new Map(placesOf(best.cells, columns));
  const seen = best.cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 12)
    .map((cell) => `'${cell.slice(0, 40)}'`)
    .join(', ');
  if (known(best) === 0)
    return new ImportError([{ file, line: null, field: null, ...importFault('no-header', required.join(', ')) }]);
  const told = importFault('no-column', seen);
  return new ImportError(
    required
      .filter((field) => (places.get(field) ?? -1) < 0)
      .map((field) => ({ file, line: best.line, field, ...told })),
  );
}
