import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { buildRosterFilters } from '../core/pack/roster-filter.ts';
import { type Pack, packSchema } from '../core/pack/schema.ts';

type Row = Record<string, string>;

const rows = (file: string): Row[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true });

/** The packs of the invented schools in `folder`, by id, on the rules of `base`. The filters' key is fixed, so that training repeats. */
export function corpusPacks(folder: string, base: Pack): Map<string, Pack> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((id) => [id, corpusPack(path.join(folder, id), id, base)]),
  );
}

function corpusPack(folder: string, id: string, base: Pack): Pack {
  const school = JSON.parse(readFileSync(path.join(folder, 'school.json'), 'utf8')) as {
    domain?: string;
    classes: string[];
  };
  const { domain, ...rest } = school;
  const roster = rows(path.join(folder, 'roster.csv'));
  const pupils = roster.map((r) => ({
    forename: r.Forename ?? '',
    surname: r.Surname ?? '',
    preferred: r['Preferred name'] ?? '',
  }));
  const staff = rows(path.join(folder, 'staff.csv'));
  const key = createHash('sha256').update(id).digest().subarray(0, 16);
  return packSchema.parse({
    ...base,
    id,
    school: {
      ...rest,
      domains: domain ? [domain] : [],
      classes: [...new Set([...school.classes, ...roster.map((r) => r.Class ?? '')])].filter(Boolean),
    },
    roster: buildRosterFilters(pupils, key),
    staff: staff.map((r) => ({
      title: r.Title ?? '',
      forename: r.Forename ?? '',
      surname: r.Surname ?? '',
      role: r.Role ?? '',
    })),
  });
}
