import { randomBytes } from 'node:crypto';
import { buildMergedPack, MOST_CLASSES } from '../../admin/build-pack.ts';
import { ImportError, type ImportProblem } from '../../admin/import-problem.ts';
import { importRoster } from '../../admin/import-roster.ts';
import { importSchool } from '../../admin/import-school.ts';
import { importStaff } from '../../admin/import-staff.ts';
import { packId } from '../../core/pack/pack-id.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { packErrorText } from '../shared/load-pack.ts';
import { readBytes } from './read-bytes.ts';
import { isHeavy, readCrests } from './read-crests.ts';
import { readSchoolPolicy, type SchoolPolicy } from './read-school-policy.ts';
import type { SchoolFiles } from './school-files.ts';

export interface BuildOptions {
  readonly base: Pack | null;
  readonly version: string;
}

export interface SchoolBuild {
  readonly pack: Pack;
  /** What the admin should hear, a line each; the last sums up. */
  readonly notes: readonly string[];
}

/** One school's pack. Throws an `ImportError` with the problems of all its files. */
export async function buildSchool(files: SchoolFiles, { base, version }: BuildOptions): Promise<SchoolBuild> {
  const problems: ImportProblem[] = [];
  const [details, staff, roster, crests, policy] = [
    await attempt(async () => importSchool(await readBytes(files.school), files.school)),
    await attempt(async () => (files.staff ? importStaff(await readBytes(files.staff), files.staff) : [])),
    await attempt(async () => (files.roster ? importRoster(await readBytes(files.roster), files.roster) : null)),
    await attempt(() => readCrests(files.crests)),
    await attempt(async () => (files.policy && base ? readSchoolPolicy(files.policy, base) : null)),
  ];
  if (problems.length > 0 || !details) throw new ImportError(problems);
  const { school, ignored } = details;
  const id = files.id ?? packId(school.name);
  const parts = {
    school,
    staff: staff ?? [],
    roster: roster ?? null,
    crests: crests ?? [],
    policy: policy?.pack ?? null,
  };
  const {
    pack,
    refused,
    classesLeft: tooMany,
  } = buildMergedPack({ id, version, base, ...parts, key: randomBytes(16) });
  const notes = [
    ...(ignored.length > 0 ? [`${files.school}: not used: ${ignored.join(', ')}`] : []),
    ...(isHeavy(parts.crests) ? [`${id}: the crests make the pack heavy, on every page; 400 px wide is plenty`] : []),
    ...(files.policy && !base ? [`${files.policy}: not read, as there is no base whose rules it could stand on`] : []),
    ...(roster?.notes ?? []).map(({ en }) => `${files.roster}: ${en}`),
    ...(tooMany > 0 ? [`${id}: ${tooMany} classes are left out: a pack holds ${MOST_CLASSES}`] : []),
    ...refused.map((error) => `${id}: ${files.policy}: ${packErrorText(error)}`),
    ...(policy ? [`${id}: ${clausesText(policy)}`] : []),
    `${id}: ${summary(pack, roster?.pupils.length ?? null)}`,
  ];
  return { pack, notes };

  async function attempt<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  }
}

const clausesText = ({ taken, left }: SchoolPolicy): string =>
  `${taken} clauses of its policy are taken as proposed${left > 0 ? `; ${left} are left for a person to confirm` : ''}`;

function summary({ staff, crests, rules }: Pack, pupils: number | null): string {
  const roster = pupils === null ? 'no roster' : `${pupils} pupils as filters`;
  return `${roster}, ${staff.length} staff, ${crests.length} crests, ${rules.length} rules`;
}
