import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../../src/admin/build-pack.ts';
import { rosterFromCsv } from '../../src/admin/import-roster.ts';
import { importSchool } from '../../src/admin/import-school.ts';
import { staffFromCsv } from '../../src/admin/import-staff.ts';
import { barePack } from '../../src/core/pack/bare-pack.ts';
import { buildRosterFilters, type Pupil } from '../../src/core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../src/core/pack/compile.ts';
import type { Pack, School } from '../../src/core/pack/schema.ts';
import { schoolSchema } from '../../src/core/pack/schema.ts';

export const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
export const SCHOOLS = readdirSync(path.join(CORPUS, 'schools')).sort();

/** One key a seed, for filters that come out the same. */
export const testKey = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, i) => (i * 37 + seed * 101) & 255);

export const emptyPack = (): Pack => barePack('test', '1');

/** A pack of a few details. Pupils as `Oliver Price`. */
export function makePack(school: Partial<School> | null, pupils: readonly string[] = [], seed = 1): CompiledPack {
  const roster: Pupil[] = pupils.map((name) => {
    const [forename = '', ...rest] = name.split(' ');
    return { forename, surname: rest.join(' '), preferred: '' };
  });
  return compilePack({
    ...emptyPack(),
    school: school ? schoolSchema.parse({ name: 'School', ...school }) : null,
    roster: roster.length > 0 ? buildRosterFilters(roster, testKey(seed)) : null,
  });
}

/** The pack of one invented school, made of its files as `pack build` makes it. */
export function corpusPack(school: string, { seed = 1, roster = true } = {}): CompiledPack {
  const at = (file: string): Uint8Array => readFileSync(path.join(CORPUS, 'schools', school, file));
  return compilePack(
    buildPack({
      id: school,
      version: '1',
      base: null,
      school: importSchool(at('school.json'), 'school.json').school,
      staff: staffFromCsv(at('staff.csv'), 'staff.csv'),
      roster: roster ? rosterFromCsv(at('roster.csv'), 'roster.csv') : null,
      key: testKey(seed),
    }),
  );
}

export interface Labelled {
  readonly id: string;
  readonly school: string;
  readonly account: 'personal' | 'official';
  readonly text: string;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
}

const readLines = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

export const labelledDrafts = (): Labelled[] =>
  SCHOOLS.flatMap((school) => readLines(path.join(CORPUS, `${school}.jsonl`)));

/** Drafts of ordinary life, dealt out to the schools. */
export const ordinaryDrafts = (): Labelled[] =>
  readdirSync(path.join(CORPUS, 'ordinary'))
    .sort()
    .flatMap((file) => readLines(path.join(CORPUS, 'ordinary', file)))
    .map((draft, i) => ({ ...draft, school: SCHOOLS[i % SCHOOLS.length] as string }));
