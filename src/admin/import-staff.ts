import type { StaffMember } from '../core/pack/schema.ts';
import { ImportError } from './import-problem.ts';
import { type Columns, readTable } from './read-table.ts';

const COLUMNS: Columns = {
  Title: ['Title', 'Salutation', 'Teitl'],
  Forename: ['Forename', 'Forenames', 'First name', 'Given name', 'Legal forename', 'Preferred forename', 'Enw cyntaf'],
  Surname: ['Surname', 'Last name', 'Family name', 'Legal surname', 'Cyfenw'],
  Role: ['Role', 'Roles', 'Job title', 'Job', 'Post', 'Position', 'Responsibility', 'Swydd'],
};
/** The schema's own limits, said with the line they were broken in. */
const LONGEST: Readonly<Record<string, number>> = { Title: 40, Forename: 100, Surname: 300, Role: 200 };

export function importStaff(bytes: Uint8Array, file: string): StaffMember[] {
  const rows = readTable(bytes, file, COLUMNS, ['Surname']);
  const problems = rows.flatMap(({ line, values }) =>
    Object.entries(LONGEST).flatMap(([field, longest]) => {
      const value = values[field] ?? '';
      if (field === 'Surname' && value === '') return [{ file, line, field, message: 'is missing' }];
      return value.length > longest ? [{ file, line, field, message: `is longer than ${longest} characters` }] : [];
    }),
  );
  if (problems.length > 0) throw new ImportError(problems);
  return rows.map(({ values }) => ({
    title: values.Title ?? '',
    forename: values.Forename ?? '',
    surname: values.Surname ?? '',
    role: values.Role ?? '',
  }));
}
