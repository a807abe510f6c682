import type { Pack, School } from './schema.ts';

/**
 * A pack that names no school, made the person's own: its clauses stay those of the policy that they stand in, as the
 * school never asked for them. A pack with a school of its own stays as its makers wrote it.
 */
export function withSchool(pack: Pack, school: School | null): Pack {
  if (school === null || pack.school !== null) return pack;
  const clauses = pack.clauses.map((clause) => ({ ...clause, from: clause.from ?? pack.policy.title }));
  return { ...pack, school, clauses };
}
