import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ImportError } from '../../admin/import-problem.ts';
import { packId } from '../../core/pack/pack-id.ts';
import { CREST_FILE } from './read-crests.ts';

/** Paths of what a school gave. */
export interface SchoolFiles {
  readonly school: string;
  readonly staff: string | null;
  readonly roster: string | null;
  readonly policy: string | null;
  readonly crests: readonly string[];
  /** From the school's name where null. */
  readonly id: string | null;
}

/** Old formats too, to say what to do about them. */
const FILES = {
  staff: /^staff\.(?:csv|tsv|txt|xlsx?|ods)$/i,
  roster: /^roster\.(?:csv|tsv|txt|xlsx?|ods)$/i,
  policy: /^policy\.(?:docx?|odt|pdf|md|txt|rtf)$/i,
};

/** Sub-folders that are meant for schools: whatever has one of their files in it. Sorted by name. */
export async function schoolFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    if (!entry.isDirectory()) continue;
    const names = await readdir(path.join(folder, entry.name));
    if (names.some((name) => name === 'school.json' || Object.values(FILES).some((file) => file.test(name))))
      found.push(entry.name);
  }
  return found;
}

/** The files of one school. Throws an `ImportError` where one is missing or there are two of a kind. */
export async function filesOfSchool(folder: string): Promise<SchoolFiles> {
  const names = (await readdir(folder)).sort();
  const problem = (file: string, message: string): ImportError =>
    new ImportError([{ file: path.join(folder, file), line: null, field: null, message }]);
  if (!names.includes('school.json')) throw problem('school.json', 'is missing');
  const only = (kind: keyof typeof FILES): string | null => {
    const [first, second] = names.filter((name) => FILES[kind].test(name));
    if (first && second) throw problem(second, `is there beside ${first}: keep one of them`);
    return first ? path.join(folder, first) : null;
  };
  return {
    school: path.join(folder, 'school.json'),
    staff: only('staff'),
    roster: only('roster'),
    policy: only('policy'),
    crests: names.filter((name) => CREST_FILE.test(name)).map((name) => path.join(folder, name)),
    id: packId(path.basename(folder)),
  };
}
