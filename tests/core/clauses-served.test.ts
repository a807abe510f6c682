import { expect, test } from 'vitest';
import { loadPack } from '../../src/cli/shared/load-pack.ts';
import { clauseRows } from '../support/clause-faults.ts';
import { servicesOf } from '../support/clause-services.ts';

const SCHOOLS = {
  GC: 'great-chart',
  CU: 'cuddington',
  SH: 'shipbourne',
  NW: 'norton-west-chinnock',
  PH: 'park-hall',
} as const;
const PLACES = ['checklist', 'contact', 'connection', 'context', 'profile', 'advice', 'official'];

const packs = new Map(
  Object.entries(SCHOOLS).map(([prefix, name]) => [
    prefix,
    loadPack(new URL(`../../assets/packs/${name}.json`, import.meta.url).pathname),
  ]),
);

test('every clause beside drafts is met somewhere, as the table says', async () => {
  const rows = clauseRows().filter(({ place }) => PLACES.includes(place));
  expect(rows.length).toBeGreaterThan(60);
  const lines: string[] = ['id,place,served by'];
  for (const row of rows) {
    const pack = packs.get(row.id.slice(0, 2));
    if (!pack) throw new Error(`no pack for ${row.id}`);
    const services = await servicesOf(row, pack);
    expect.soft(services, `${row.id} (${row.place}) is served where somebody meets it`).not.toEqual([]);
    lines.push(`${row.id},${row.place},"${services.join('; ')}"`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../data/clauses-served.csv');
}, 120_000);

test('a clause whose server nobody would meet is told', async () => {
  const pack = packs.get('SH');
  const row = clauseRows().find(({ id }) => id === 'SH-12');
  if (!pack || !row) throw new Error('no SH-12');
  const nowhere = {
    ...pack,
    rules: pack.rules.filter(({ category }) => !['school-identity', 'image-branding'].includes(category)),
    checklist: [],
  };
  expect(await servicesOf(row, nowhere)).toEqual([]);
});
