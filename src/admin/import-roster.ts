import type { Pupil } from '../core/pack/build-roster-filters.ts';
import { nameKey } from '../core/text/fold.ts';
import { ImportError } from './import-problem.ts';
import { type Columns, readTable } from './read-table.ts';

/** What is taken from a roster; it lives only until the filters are built. */
export interface Roster {
  readonly pupils: readonly Pupil[];
  /** Distinct, in the order of the file. */
  readonly classes: readonly string[];
}

/** Headers of the exports of SIMS, Arbor, Bromcom, SEEMiS and of hand-made sheets. */
const COLUMNS: Columns = {
  Forename: [
    'Forename',
    'Forenames',
    'First name',
    'First names',
    'Given name',
    'Legal forename',
    'Legal first name',
    'Pupil forename',
    'Student forename',
    'Student first name',
    'Enw cyntaf',
  ],
  Surname: [
    'Surname',
    'Last name',
    'Family name',
    'Legal surname',
    'Legal last name',
    'Pupil surname',
    'Student surname',
    'Student last name',
    'Cyfenw',
  ],
  'Preferred name': [
    'Preferred name',
    'Preferred forename',
    'Preferred first name',
    'Known as',
    'Chosen name',
    'Preferred',
    'Nickname',
    'Enw dewisol',
  ],
  Year: ['Year', 'Year group', 'NC year', 'Curriculum year', 'Year taught in', 'Yr', 'Stage', 'Blwyddyn'],
  Class: [
    'Class',
    'Class name',
    'Reg',
    'Reg group',
    'Registration group',
    'Registration form',
    'Form',
    'Form group',
    'Tutor group',
    'Dosbarth',
  ],
};

export function importRoster(bytes: Uint8Array, file: string): Roster {
  const rows = readTable(bytes, file, COLUMNS, ['Forename', 'Surname']);
  const problems = rows.flatMap(({ line, values }) =>
    ['Forename', 'Surname']
      .filter((field) => nameKey(values[field] ?? '') === '')
      .map((field) => ({ file, line, field, message: values[field] ? 'has no Latin letters' : 'is missing' })),
  );
  if (problems.length > 0) throw new ImportError(problems);
  if (rows.length === 0) throw new ImportError([{ file, line: null, field: null, message: 'has no pupils' }]);
  const pupils = rows.map(({ values }) => ({
    forename: values.Forename ?? '',
    surname: values.Surname ?? '',
    preferred: values['Preferred name'] ?? '',
  }));
  return { pupils, classes: [...new Set(rows.map(({ values }) => values.Class ?? '').filter(Boolean))] };
}
