import type { Pupil } from '../core/pack/build-roster-filters.ts';
import { nameKey } from '../core/text/fold.ts';
import { readName } from './import-name.ts';
import { ImportError, type ImportProblem } from './import-problem.ts';
import { ROSTER_COLUMNS } from './import-roster-columns.ts';
import { importSheet } from './import-sheet.ts';
import { readTable, type TableRow } from './read-table.ts';

/** What is taken from a roster; it lives only until the filters are built. */
export interface Roster {
  /** Each once, however many rows a report has of them. */
  readonly pupils: readonly Pupil[];
  /** Distinct, in the order of the file. */
  readonly classes: readonly string[];
}

const REQUIRED = ['Forename', 'Surname'];

/** A roster from CSV or Excel. Throws an `ImportError` that names every line at fault. */
export async function importRoster(bytes: Uint8Array, file: string): Promise<Roster> {
  return rosterOf(await importSheet(bytes, file, ROSTER_COLUMNS, REQUIRED, ['Name']), file);
}

/** A roster from CSV, at once. */
export const rosterFromCsv = (bytes: Uint8Array, file: string): Roster =>
  rosterOf(readTable(bytes, file, ROSTER_COLUMNS, REQUIRED, ['Name']), file);

function rosterOf(rows: readonly TableRow[], file: string): Roster {
  const found = new Map<string, Pupil>();
  const problems: ImportProblem[] = [];
  for (const { line, values } of rows) {
    const { pupil, field } = pupilOf(values);
    const written = { Forename: pupil.forename, Surname: pupil.surname };
    const wrong = Object.entries(written).filter(([, name]) => nameKey(name) === '');
    for (const [name, value] of wrong)
      problems.push({ file, line, field: field ?? name, message: messageOf(name, value, field) });
    const number = values.Number || `${values.Year} ${values.Class}`;
    found.set(nameKey(pupil.forename + pupil.surname) + number, pupil);
  }
  if (problems.length > 0) throw new ImportError(problems);
  if (rows.length === 0) throw new ImportError([{ file, line: null, field: null, message: 'has no pupils' }]);
  const classes = rows.map(({ values }) => values.Class ?? '').filter(Boolean);
  return { pupils: [...found.values()], classes: [...new Set(classes)] };
}

function messageOf(name: string, value: string, field: string | null): string {
  if (value) return 'has no Latin letters';
  return field ? `has no ${name.toLowerCase()}` : 'is missing';
}

/** `field`: the column both names came from, where it is one. */
function pupilOf(values: TableRow['values']): { pupil: Pupil; field: 'Name' | null } {
  const { Forename = '', Surname = '', Name = '' } = values;
  const whole = Forename === '' && Surname === '' && Name !== '';
  const { forename, surname, preferred } = whole
    ? readName(Name)
    : { forename: Forename, surname: Surname, preferred: '' };
  // Both surnames count; the filters take a name of several parts apart.
  const other = values['Preferred surname'] ?? '';
  const both = other && nameKey(other) !== nameKey(surname) ? `${surname} ${other}`.trim() : surname;
  const everyday = values['Preferred name'] || preferred;
  const pupil = { forename, surname: both, preferred: nameKey(everyday) === nameKey(forename) ? '' : everyday };
  return { pupil, field: whole ? 'Name' : null };
}
