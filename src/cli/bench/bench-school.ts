import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fakerEN_GB } from '@faker-js/faker';
import { asDocx, asPdf, sample } from '../../../tests/support/policy-files.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const POLICIES = path.join(ROOT, 'tests/corpus/policies');
const CREST = path.join(ROOT, 'assets/public/icon/128.png');
const STAFF = 40;

/** Invented policies, by name. */
export const policyNames = async (): Promise<string[]> =>
  (await readdir(POLICIES)).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));

export interface SchoolShape {
  /** Name of an invented policy. */
  readonly policy: string;
  readonly as: 'docx' | 'pdf';
  readonly pupils: number;
}

/** A school's folder as an admin would fill it: details, staff, roster, crest and its policy from Word or as a PDF. */
export async function writeSchool(folder: string, { policy, as, pupils }: SchoolShape): Promise<void> {
  await mkdir(folder, { recursive: true });
  const at = (name: string): string => path.join(folder, name);
  const name = path.basename(folder);
  fakerEN_GB.seed(name.length * 1000 + pupils);
  const text = sample(await readFile(path.join(POLICIES, `${policy}.txt`), 'utf8'));
  await writeFile(at('school.json'), JSON.stringify({ name: `${name} Primary School`, domain: `${name}.example` }));
  await writeFile(
    at('staff.csv'),
    lines('Title,Forename,Surname,Role', STAFF, () => `Ms,${person()},Teacher`),
  );
  await writeFile(
    at('roster.csv'),
    lines('Forename,Surname,Preferred name,Year,Class', pupils, (i) => `${person()},,${i % 7},${i % 7}A`),
  );
  await writeFile(at(`policy.${as}`), await (as === 'docx' ? asDocx : asPdf)(text));
  await copyFile(CREST, at('crest.png'));
}

const person = (): string => `${fakerEN_GB.person.firstName()},${fakerEN_GB.person.lastName()}`;

const lines = (header: string, count: number, line: (i: number) => string): string =>
  [header, ...Array.from({ length: count }, (_, i) => line(i))].join('\n');
