import type { Pack, School } from './schema.ts';

/** A pack that names no school, made the person's own. A pack with a school of its own stays as its makers wrote it. */
export function withSchool(pack: Pack, school: School | null): Pack {
  return school === null || pack.school !== null ? pack : { ...pack, school };
}
