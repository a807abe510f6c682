import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rosterFromCsv } from '../../admin/import-roster.ts';
import { firstForms } from '../../core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { packSchema } from '../../core/pack/schema.ts';
import { corpusPacks } from '../../train/schools.ts';
import { InputError } from './input-error.ts';
import type { PackFor } from './packs.ts';

/** Packs made on the fly of a folder of schools, on the default rules. */
export interface SchoolPacks {
  readonly packFor: PackFor;
  readonly all: readonly CompiledPack[];
  /** The first names on the school's roster, as name keys, for the word list: a pack itself holds but a lossy filter. */
  readonly pupilsOf: (compiled: CompiledPack) => ReadonlySet<string> | null;
}

/** Drafts of no school get the default pack. Throws InputError where there is no such folder. */
export function openSchools(folder: string, project: string): SchoolPacks {
  if (!existsSync(folder)) throw new InputError([`${path.relative(project, folder)}: no such folder of schools`]);
  const base = packSchema.parse(JSON.parse(readFileSync(path.join(project, 'assets/packs/uk-schools.json'), 'utf8')));
  const packs = new Map([...corpusPacks(folder, base)].map(([id, pack]) => [id, compilePack(pack)]));
  const pupils = new Map(
    [...packs].map(([id, pack]) => [pack, firstNames(path.join(folder, id, 'roster.csv'))] as const),
  );
  const none = compilePack(base);
  return {
    packFor: (school) =>
      school === null
        ? none
        : (packs.get(school) ??
          `school: "${school}" is not in schools/ (there: ${[...packs.keys()].join(', ') || 'none'})`),
    all: [...packs.values()],
    pupilsOf: (compiled) => pupils.get(compiled) ?? null,
  };
}

const firstNames = (file: string): ReadonlySet<string> =>
  new Set(rosterFromCsv(readFileSync(file), 'roster.csv').pupils.flatMap(firstForms));
