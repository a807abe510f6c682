import type { Project } from '../../core/builder/project.ts';
import { buildRosterFilters } from '../../core/pack/build-roster-filters.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { readPack } from '../../core/pack/read-pack.ts';
import type { Crest, Pack } from '../../core/pack/schema.ts';
import { decode } from '../decode.ts';
import { importCrest } from '../import-crest.ts';
import { takePack } from './take-pack.ts';

/** What a file does to the project, and of how many things it was. */
export interface Brought {
  readonly alter: (project: Project) => Project;
  readonly count: number;
}

/** @throws ImportError by line and field */
export async function bringStaff(bytes: Uint8Array, file: string): Promise<Brought> {
  // Readers of tables and workbooks come with the first list, not with the page.
  const { importStaff } = await import('../import-staff.ts');
  const people = [...(await importStaff(bytes, file))];
  return { alter: (project) => ({ ...project, staff: { file, people } }), count: people.length };
}

/**
 * The names live only until the filters are built, within this function.
 * @param key 16 random bytes, new for each roster
 * @throws ImportError by line and field
 */
export async function bringRoster(bytes: Uint8Array, file: string, key: Uint8Array): Promise<Brought> {
  const { importRoster } = await import('../import-roster.ts');
  const { pupils, classes, notes } = await importRoster(bytes, file);
  const filters = buildRosterFilters(pupils, key);
  const roster = { file, pupils: pupils.length, classes: [...classes], notes: [...notes], filters };
  return { alter: (project) => ({ ...project, roster }), count: pupils.length };
}

/** @throws ImportError in plain words */
export function bringCrest(
  bytes: Uint8Array,
  file: string,
  there: readonly Crest[],
): { crest: Crest; alter: Brought['alter'] } {
  const read = importCrest(bytes, file);
  const crest = { ...read, id: freeId(read.id, new Set(there.map(({ id }) => id))) };
  return { crest, alter: (project) => ({ ...project, crests: [...project.crests, crest] }) };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.slice(0, 60);
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

export interface BroughtPack {
  /** Null where too little of the file can be used: then nothing is altered. */
  readonly alter: Brought['alter'] | null;
  readonly errors: readonly PackError[];
}

/** An earlier pack to go on from (`earlier`), or a trust's to stand on. Never throws. */
export function bringPack(bytes: Uint8Array, kind: 'earlier' | 'trust', general: Pack): BroughtPack {
  const { pack, errors } = readPack(decode(bytes), (id) => (id === general.id ? general : null));
  if (pack === null) return { alter: null, errors };
  if (kind === 'earlier') return { alter: () => takePack(pack, general), errors };
  return { alter: (project) => ({ ...project, base: { kind: 'trust', pack } }), errors };
}
