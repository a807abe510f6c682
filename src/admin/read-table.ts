import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { nameKey } from '../core/text/fold.ts';
import { decode } from './decode.ts';
import { ImportError } from './import-problem.ts';

export interface TableRow {
  readonly line: number;
  /** By column; empty where the file has no such column. */
  readonly values: Readonly<Record<string, string>>;
}

/** Column to the headers it goes by, in any case, spacing and punctuation. */
export type Columns = Readonly<Record<string, readonly string[]>>;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const delimiterOf = (text: string): string => {
  const head = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
};

function parseLines(text: string, file: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines ?? Number.NaN) : Number.NaN;
    const message = error instanceof Error ? error.message : String(error);
    throw new ImportError([{ file, line: Number.isFinite(line) ? line : null, field: null, message }]);
  }
}

/** Rows of a CSV file with its columns found by header. `required`: columns that must be there. */
export function readTable(bytes: Uint8Array, file: string, columns: Columns, required: readonly string[]): TableRow[] {
  const [head, ...rows] = parseLines(decode(bytes), file);
  if (!head) throw new ImportError([{ file, line: null, field: null, message: 'is empty' }]);
  const headers = head.record.map(nameKey);
  const at = Object.entries(columns).map(([column, names]) => {
    const known = names.map(nameKey);
    const found = known.map((name) => headers.indexOf(name)).find((index) => index >= 0);
    return [column, found ?? -1] as const;
  });
  const missing = at.filter(([column, index]) => index < 0 && required.includes(column));
  if (missing.length > 0) {
    const seen = head.record.map((name) => `'${name}'`).join(', ');
    throw new ImportError(
      missing.map(([field]) => ({ file, line: 1, field, message: `no such column; the file has ${seen}` })),
    );
  }
  return rows
    .filter(({ record }) => record.some((value) => value.trim() !== ''))
    .map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(
        at.map(([column, index]) => [column, (index < 0 ? '' : (record[index] ?? '')).trim()]),
      ),
    }));
}
