import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/core/category.ts';
import { checklistOf } from '../../../src/core/checklist/checklist-of.ts';
import { itemPreventing } from '../../../src/core/checklist/item-preventing.ts';
import { PREVENTABLE } from '../../../src/core/checklist/preventable.ts';
import { CHECKLIST_ITEM_IDS } from '../../../src/core/checklist-item-ids.ts';
import { SITES, type SiteId } from '../../../src/core/draft.ts';

const HOSTS: Readonly<Record<SiteId, readonly string[]>> = {
  facebook: ['www.facebook.com', 'accountscenter.facebook.com'],
  x: ['x.com'],
  instagram: ['www.instagram.com', 'accountscenter.instagram.com'],
};
/** What is done or read there, on whatever site. */
const NO_SETTING: ReadonlySet<string> = new Set([
  'search-yourself',
  'log-out',
  'site-terms',
  'connections',
  'view-as',
  'help-with-settings',
]);
const BLAME = /\byou must\b|\bmust not\b|!|\brhaid i chi\b/i;

test('there is one file a site', () => {
  expect(
    readdirSync('assets/checklists')
      .filter((file) => file.endsWith('.json'))
      .sort(),
  ).toEqual(SITES.map((site) => `${site}.json`).sort());
});

test('every item is on at least one site', () => {
  const found = new Set(SITES.flatMap((site) => checklistOf(site).map(({ id }) => id)));
  expect(CHECKLIST_ITEM_IDS.filter((id) => !found.has(id))).toEqual([]);
});

describe.each(SITES)('%s', (site) => {
  const items = checklistOf(site);

  test('has each item once', () => {
    const ids = items.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(15);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(items.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const texts = [item.title, item.why, item.choose, ...(item.link.note ? [item.link.note] : [])];
    for (const { en, cy } of texts) {
      expect(cy).not.toBe(en);
      for (const text of [en, cy]) {
        expect(text).not.toMatch(BLAME);
        expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      }
    }
    // One sentence.
    for (const why of [item.why.en, item.why.cy]) expect(why).toMatch(/^[^.?!]+\.$/);
    for (const choose of [item.choose.en, item.choose.cy]) expect(choose).toMatch(/\.$/);
    const url = new URL(item.link.url);
    expect(HOSTS[site]).toContain(url.hostname);
    expect(item.link.checked <= new Date().toISOString().slice(0, 10)).toBe(true);
    // Where we aren't sure of the page, we say how to get on from there.
    if (item.link.certainty !== 'sure') expect(item.link.note, id).toBeDefined();
    expect(item.link.opens, id).toBe(NO_SETTING.has(id) ? 'page' : undefined);
    expect(item.account).toBe(id.startsWith('official-') ? 'official' : 'personal');
  });

  test('says of each category with one item at most that it prevents it', () => {
    const prevented = items.flatMap(({ prevents }) => prevents);
    expect(prevented).toEqual([...new Set(prevented)]);
    for (const category of CATEGORIES) {
      const item = items.find(({ prevents }) => prevents.includes(category))?.id ?? null;
      expect(itemPreventing(site, category)).toBe(item);
    }
    expect(itemPreventing(site, 'location')).toBe('location');
    expect(itemPreventing(site, 'confidential')).toBeNull();
  });
});

test('two different pages are not passed off as one item, nor one text as two titles', () => {
  for (const site of SITES)
    for (const language of ['en', 'cy'] as const) {
      const titles = checklistOf(site).map(({ title }) => title[language]);
      expect(titles).toEqual([...new Set(titles)]);
    }
});

test('the schema stays out of what looks items up by category', () => {
  expect(readFileSync('src/core/checklist/item-preventing.ts', 'utf8')).not.toMatch(/zod|checklist-item\.ts/);
});

test('what a finding may be told to be preventable has an item on every site', () => {
  for (const site of SITES)
    for (const category of PREVENTABLE) expect(itemPreventing(site, category), `${site} ${category}`).not.toBeNull();
});
