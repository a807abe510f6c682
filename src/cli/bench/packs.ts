import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fakerEN_GB } from '@faker-js/faker';
import type { Draft } from '../../core/draft.ts';
import { judge } from '../../core/judge.ts';
import { buildRosterFilters, type Pupil } from '../../core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { buildFolder } from '../pack/build-folder.ts';
import { buildSchool } from '../pack/build-school.ts';
import { filesOfSchool } from '../pack/school-files.ts';
import { shippedPack } from '../shared/load-pack.ts';
import { policyNames, writeSchool } from './bench-school.ts';
import { median } from './stats.ts';

const BUILDS = 7;
const SCHOOLS = 40;
const PUPILS = 600;
const TRUST_PUPILS = 20_000;
const ROUNDS = 400;
const WORDS =
  'So tired after parents evening, but what a week. My class were brilliant and nobody fell off the stage. Marking tonight, then the new series with a large glass of something. Does anyone have a decent recipe for soup? The dog has eaten another slipper and I cannot even be cross with him. ';

export interface PackCosts {
  /** Milliseconds from a school's files to its pack, medians: policy from Word or PDF, 600 pupils, crest. */
  readonly build: Readonly<Record<'docx' | 'pdf', number>>;
  /** Milliseconds for 40 such schools, written. */
  readonly folder: number;
  /** Microseconds to judge 280 characters, medians, the two packs in turn; bytes of each pack. */
  readonly judging: readonly { readonly pupils: number; readonly micros: number; readonly bytes: number }[];
}

/** Times what a trust does with packs, in Node. */
export async function packCosts(log: (line: string) => void): Promise<PackCosts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-packs-'));
  try {
    log('building packs ...');
    const build = { docx: await buildCost(folder, 'docx'), pdf: await buildCost(folder, 'pdf') };
    log(`building ${SCHOOLS} schools ...`);
    return { build, folder: await folderCost(folder), judging: judgingCosts() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function buildCost(folder: string, as: 'docx' | 'pdf'): Promise<number> {
  const [policy = ''] = await policyNames();
  const school = path.join(folder, `one-${as}`);
  await writeSchool(school, { policy, as, pupils: PUPILS });
  const costs: number[] = [];
  for (let run = 0; run < BUILDS; run++) {
    const began = performance.now();
    await buildSchool(await filesOfSchool(school), { base: shippedPack('uk-schools'), version: '1' });
    costs.push(performance.now() - began);
  }
  return median(costs);
}

async function folderCost(folder: string): Promise<number> {
  const names = await policyNames();
  const schools = path.join(folder, 'schools');
  for (let i = 0; i < SCHOOLS; i++) {
    const policy = names[i % names.length] ?? '';
    await writeSchool(path.join(schools, `school-${i}`), { policy, as: i % 2 === 0 ? 'docx' : 'pdf', pupils: PUPILS });
  }
  const silent = { stdout: { write: () => true }, stderr: { write: () => true }, cwd: folder };
  const options = { base: shippedPack('uk-schools'), version: '1' };
  const began = performance.now();
  const { bad } = await buildFolder(schools, path.join(folder, 'packs'), options, silent);
  const cost = performance.now() - began;
  if (bad.length > 0) throw new Error(`could not be built: ${bad.join(', ')}`);
  return cost;
}

/** In turn, so that a busy machine slows both alike. */
function judgingCosts(): PackCosts['judging'] {
  const packs = [PUPILS, TRUST_PUPILS].map((pupils) => ({ pupils, ...packOf(pupils), costs: [] as number[] }));
  for (let round = -50; round < ROUNDS; round++)
    for (const { compiled, costs } of packs) {
      const draft = draftOf(round);
      const began = performance.now();
      judge(draft, compiled, null);
      if (round >= 0) costs.push((performance.now() - began) * 1000);
    }
  return packs.map(({ pupils, costs, bytes }) => ({ pupils, micros: median(costs), bytes }));
}

function packOf(count: number): { compiled: CompiledPack; bytes: number } {
  fakerEN_GB.seed(count);
  const pupils = Array.from(
    { length: count },
    (): Pupil => ({
      forename: fakerEN_GB.person.firstName(),
      surname: fakerEN_GB.person.lastName(),
      preferred: '',
    }),
  );
  const key = Uint8Array.from({ length: 16 }, (_, i) => i);
  const pack = { ...shippedPack('uk-schools'), roster: buildRosterFilters(pupils, key) };
  return { compiled: compilePack(pack), bytes: JSON.stringify(pack).length };
}

/** 280 characters that differ in each run, so that nothing is remembered. */
const draftOf = (run: number): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: `${run} ${WORDS}`.slice(0, 280),
  replyTo: null,
});
