import type { StaffMember } from '../core/pack/schema.ts';
import { importFault } from './import-fault.ts';
import { readName } from './import-name.ts';
import { ImportError } from './import-problem.ts';
import { importSheet } from './import-sheet.ts';
import { type Columns, readTable, type TableRow } from './read-table.ts';

const who = (name: string): string[] => [
  name,
  ...['Legal', 'Staff', 'Employee', 'Preferred', 'Known as'].map((word) => `${word} ${name}`),
];

const COLUMNS: Columns = {
  Title: ['Title', 'Salutation', 'Staff title', 'Teitl'],
  Forename: [
    ...['Forename', 'Forenames', 'First name', 'First names', 'Given name'].flatMap(who),
    'Preferred name',
    'Known as',
    'Enw cyntaf',
  ],
  Surname: [...['Surname', 'Last name', 'Family name'].flatMap(who), 'Cyfenw'],
  Name: [
    ...['Name', 'Full name', 'Display name'].flatMap(who),
    'Staff',
    'Staff member',
    'Teacher',
    'Employee',
    'Surname Forename',
    'Enw',
    'Enw llawn',
  ],
  Role: [
    ...['Role', 'Roles', 'Job title', 'Job titles', 'Job', 'Job role', 'Post', 'Post title', 'Position', 'Positions'],
    ...[
      'Business role',
      'Business roles',
      'Responsibility',
      'Responsibilities',
      'Service term',
      'Staff role',
      'Swydd',
      'Rôl',
    ],
  ],
};
/** The schema's own limits, said with the line they were broken in. */
const LONGEST: Readonly<Record<keyof StaffMember, readonly [field: string, longest: number]>> = {
  title: ['Title', 40],
  forename: ['Forename', 100],
  surname: ['Surname', 300],
  role: ['Role', 200],
};

/** Staff from CSV or Excel, each once. Throws an `ImportError` that names every line at fault. */
export async function importStaff(bytes: Uint8Array, file: string): Promise<StaffMember[]> {
  return staffOf((await importSheet(bytes, file, COLUMNS, ['Surname'], ['Name'])).rows, file);
}

/** Staff from CSV, at once. */
export const staffFromCsv = (bytes: Uint8Array, file: string): StaffMember[] =>
  staffOf(readTable(bytes, file, COLUMNS, ['Surname'], ['Name']).rows, file);

function staffOf(rows: readonly TableRow[], file: string): StaffMember[] {
  const staff = rows.map(({ line, values }) => ({ line, member: memberOf(values) }));
  const problems = staff.flatMap(({ line, member }) =>
    Object.entries(LONGEST).flatMap(([key, [field, longest]]) => {
      const value = member[key as keyof StaffMember];
      if (key === 'surname' && value === '') return [{ file, line, field, ...importFault('missing') }];
      return value.length > longest ? [{ file, line, field, ...importFault('too-long', `${longest}`) }] : [];
    }),
  );
  if (problems.length > 0) throw new ImportError(problems);
  return [...new Map(staff.map(({ member }) => [JSON.stringify(member), member])).values()];
}

/** A name of one word, in one cell, is a surname. */
function memberOf({ Title = '', Forename = '', Surname = '', Name = '', Role = '' }: TableRow['values']): StaffMember {
  if (Surname !== '' || Name === '') return { title: Title, forename: Forename, surname: Surname, role: Role };
  const { title, forename, surname } = readName(Name);
  const names = surname ? { forename, surname } : { forename: '', surname: forename };
  return { title: Title || title, ...names, role: Role };
}
