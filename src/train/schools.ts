import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPack } from '../admin/build-pack.ts';
import { rosterFromCsv } from '../admin/import-roster.ts';
import { importSchool } from '../admin/import-school.ts';
import { staffFromCsv } from '../admin/import-staff.ts';
import type { Pack } from '../core/pack/schema.ts';

/**
 * The packs of the invented schools in `folder`, by id, on the rules of `base`, made as `pack build` makes them. Only the
 * filters' key is fixed, so that training repeats.
 */
export function corpusPacks(folder: string, base: Pack): Map<string, Pack> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((id) => [id, corpusPack(path.join(folder, id), id, base)]),
  );
}

function corpusPack(folder: string, id: string, base: Pack): Pack {
  const read = (name: string): Uint8Array => readFileSync(path.join(folder, name));
  return buildPack({
    id,
    version: base.version,
    base,
    school: importSchool(read('school.json'), 'school.json').school,
    staff: staffFromCsv(read('staff.csv'), 'staff.csv'),
    roster: rosterFromCsv(read('roster.csv'), 'roster.csv'),
    key: createHash('sha256').update(id).digest().subarray(0, 16),
  });
}
