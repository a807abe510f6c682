import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { decode } from './decode.ts';
import { importFault } from './import-fault.ts';
import { ImportError } from './import-problem.ts';
import { type Columns, type RawRow, type Table, tableOf } from './import-table.ts';

export type { Columns, Table, TableRow } from './import-table.ts';

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Lines that tell what parts the cells; titles above the header have nothing to part. */
const LINES = 20;

const delimiterOf = (text: string): string => {
  const head = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const count = (mark: string): number => head.reduce((sum, line) => sum + line.split(mark).length - 1, 0);
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
};

/** Rows of a CSV file as they stand. */
export function csvRows(bytes: Uint8Array, file: string): RawRow[] {
  // Excel writes the delimiter into a line of its own where it is an unusual one.
  const text = decode(bytes);
  const told = /^\ufeff?sep=(.)\r?\n/.exec(text);
  try {
    const rows = parse(told ? text.slice(told[0].length) : text, {
      bom: true,
      delimiter: told?.[1] ?? delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines + (told ? 1 : 0) }));
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines ?? Number.NaN) : Number.NaN;
    // Not the parser's own words, which may hold a cell.
    throw new ImportError([{ file, line: Number.isFinite(line) ? line : null, field: null, ...importFault('quotes') }]);
  }
}

/**
 * Rows of a CSV file with its columns found by header, which titles may stand above. `required`: columns that must be
 * there, or else `instead`. Throws an `ImportError`.
 */
export const readTable = (
  bytes: Uint8Array,
  file: string,
  columns: Columns,
  required: readonly string[],
  instead: readonly string[] = required,
): Table => tableOf([csvRows(bytes, file)], { file, columns, required, instead });
