import type { Pupil } from '../core/pack/build-roster-filters.ts';
import type { PackText } from '../core/pack/text-schema.ts';
import { nameKey } from '../core/text/fold.ts';
import { classesWithoutNames } from './classes-without-names.ts';
import { importFault } from './import-fault.ts';
import { readName } from './import-name.ts';
import { ImportError } from './import-problem.ts';
import { ROSTER_COLUMNS } from './import-roster-columns.ts';
import { importSheet } from './import-sheet.ts';
import { readTable, type Table, type TableRow } from './read-table.ts';
import { rosterNotes } from './roster-notes.ts';

/** What is taken from a roster; it lives only until the filters are built. */
export interface Roster {
  /** Each once, however many rows a report has of them. */
  readonly pupils: readonly Pupil[];
  /** Distinct, in the order of the file; none holds a pupil's full name. */
  readonly classes: readonly string[];
  /** What could not be used, by counts. */
  readonly notes: readonly Required<PackText>[];
}

const REQUIRED = ['Forename', 'Surname'];

/** A roster from CSV or Excel. Throws an `ImportError` where no pupil can be read from it. */
export async function importRoster(bytes: Uint8Array, file: string): Promise<Roster> {
  return rosterOf(await importSheet(bytes, file, ROSTER_COLUMNS, REQUIRED, ['Name']), file);
}

/** A roster from CSV, at once. */
export const rosterFromCsv = (bytes: Uint8Array, file: string): Roster =>
  rosterOf(readTable(bytes, file, ROSTER_COLUMNS, REQUIRED, ['Name']), file);

function rosterOf({ rows, passed }: Table, file: string): Roster {
  const found = new Map<string, Pupil>();
  const without = { surname: new Set<string>(), forename: new Set<string>() };
  for (const { values } of rows) {
    const pupil = pupilOf(values);
    const number = values.Number || `${values.Year} ${values.Class}`;
    const key = pupil.forename + pupil.surname + number;
    if (nameKey(pupil.forename + pupil.preferred) === '') without.forename.add(key);
    else {
      if (nameKey(pupil.surname) === '') without.surname.add(key);
      found.set(nameKey(pupil.forename + pupil.surname) + number, pupil);
    }
  }
  if (found.size === 0) throw new ImportError([{ file, line: null, field: null, ...importFault('no-pupils') }]);
  const pupils = [...found.values()];
  const classes = [...new Set(rows.map(({ values }) => values.Class ?? '').filter(Boolean))];
  const kept = classesWithoutNames(classes, pupils);
  const counts = { passed, firstOnly: without.surname.size, left: without.forename.size };
  return { pupils, classes: kept, notes: rosterNotes({ ...counts, named: classes.length - kept.length }) };
}

function pupilOf(values: TableRow['values']): Pupil {
  const { Forename = '', Surname = '', Name = '' } = values;
  const whole = Forename === '' && Surname === '' && Name !== '';
  const { forename, surname, preferred } = whole
    ? readName(Name)
    : { forename: Forename, surname: Surname, preferred: '' };
  // Both surnames count; the filters take a name of several parts apart.
  const other = values['Preferred surname'] ?? '';
  const both = other && nameKey(other) !== nameKey(surname) ? `${surname} ${other}`.trim() : surname;
  const everyday = values['Preferred name'] || preferred;
  return { forename, surname: both, preferred: nameKey(everyday) === nameKey(forename) ? '' : everyday };
}
