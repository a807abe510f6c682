import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklistFor } from '../../../src/core/checklist/checklist-for.ts';
import { checklistOf } from '../../../src/core/checklist/checklist-of.ts';
import { SITES } from '../../../src/core/draft.ts';
import { mergePacks } from '../../../src/core/pack/merge-packs.ts';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';
import { ukPack } from '../support.ts';

const NAMES = readdirSync('assets/packs').filter((file) => file !== 'uk-schools.json');
const own = (file: string): Pack => packSchema.parse(JSON.parse(readFileSync(`assets/packs/${file}`, 'utf8')));

function inForce(file: string): Pack {
  return mergePacks(ukPack, own(file)).pack;
}

const idsOf = (pack: Pack | null, site: (typeof SITES)[number]) =>
  checklistFor(site, checklistOf(site), pack, 'en').items.map(({ item }) => item.id);

describe('without a pack', () => {
  test.each(SITES)('%s has its items in their own order, none asked for, nothing official', (site) => {
    const { items, official } = checklistFor(site, checklistOf(site), null, 'en');
    expect(items.map(({ item }) => item.id)).toEqual(
      checklistOf(site)
        .filter(({ account }) => account === 'personal')
        .map(({ id }) => id),
    );
    expect(items.every(({ asked }) => asked === null)).toBe(true);
    expect(official).toEqual([]);
  });
});

describe.each(NAMES)('%s', (file) => {
  const pack = inForce(file);

  test('finds an item on at least one site for each that it asks for', () => {
    const missing = pack.checklist.filter(
      ({ item }) =>
        !SITES.some((site) => {
          const { items, official } = checklistFor(site, checklistOf(site), pack, 'en');
          return [...items, ...official].some((listed) => listed.item.id === item && listed.asked !== null);
        }),
    );
    expect(missing).toEqual([]);
  });

  test.each(SITES)('has those first on %s, with clause and repeat of its own', (site) => {
    const { items } = checklistFor(site, checklistOf(site), pack, 'cy');
    const asked = items.filter(({ asked }) => asked !== null);
    expect(items.slice(0, asked.length)).toEqual(asked);
    const order = pack.checklist.map(({ item }) => item);
    expect(asked.map(({ item }) => item.id)).toEqual(order.filter((id) => asked.some(({ item }) => item.id === id)));
    for (const { item, repeat, asked: by } of asked) {
      const choice = pack.checklist.find((one) => one.item === item.id);
      expect(repeat).toBe(choice?.repeat);
      expect(by?.clauses).toHaveLength(choice?.clauses.length ?? 0);
      expect(by?.advice).toBe(choice?.advice ? (choice.advice.cy ?? choice.advice.en) : null);
    }
  });

  test('loses no item of the site', () => {
    for (const site of SITES) expect(idsOf(pack, site).toSorted()).toEqual(idsOf(null, site).toSorted());
  });
});

test('official items are there where the pack asks for them, or knows of an account on the site', () => {
  const officialOf = (pack: Pack, site: (typeof SITES)[number]) =>
    checklistFor(site, checklistOf(site), pack, 'en').official.map(({ item }) => item.id);
  expect(officialOf(inForce('great-chart.json'), 'x')).toEqual(['official-tagging']);
  expect(officialOf(inForce('shipbourne.json'), 'facebook')).toEqual(['official-registration']);
  const withAccount: Pack = { ...ukPack, accounts: [{ site: 'x', handle: 'hillcrest' }] };
  expect(officialOf(withAccount, 'x')).toEqual(['official-registration', 'official-tagging']);
  expect(officialOf(withAccount, 'instagram')).toEqual([]);
});

test('each clause of the five policies whose place is the checklists is served by an item that some site has', () => {
  const packs = NAMES.map(own);
  const rows = readFileSync('tests/data/clauses.csv', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]{2}-\d+,/.test(line) && /,checklist,[^,]*$|,checklist,"[^"]*"$/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  const ids = rows.map((row) => row.slice(0, row.indexOf(',')));
  const served = new Set(
    packs.flatMap((pack) =>
      pack.checklist
        .filter(({ item }) => SITES.some((site) => checklistOf(site).some(({ id }) => id === item)))
        .flatMap(({ clauses }) => clauses),
    ),
  );
  expect(ids.filter((id) => !served.has(id))).toEqual([]);
});
