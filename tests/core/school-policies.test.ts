import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/cli/shared/load-pack.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { exampleDraft } from '../../src/core/pack/example-draft.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { holds } from '../../src/core/verdict.ts';
import { clauseFaults, clauseRows } from '../support/clause-faults.ts';
import { judged } from './support.ts';

const SCHOOLS = {
  'great-chart': 'GC',
  cuddington: 'CU',
  shipbourne: 'SH',
  'norton-west-chinnock': 'NW',
  'park-hall': 'PH',
};
const ROWS = clauseRows();

test('every row of the agreed reading belongs to one of the five schools', () => {
  expect(ROWS).toHaveLength(149);
  expect([...new Set(ROWS.map(({ id }) => id.slice(0, 2)))].sort()).toEqual(Object.values(SCHOOLS).sort());
});

describe.each(Object.entries(SCHOOLS))('%s', (name, prefix) => {
  const file = new URL(`../../assets/packs/${name}.json`, import.meta.url);
  const own: Pack = JSON.parse(readFileSync(file, 'utf8'));
  const pack = loadPack(file.pathname);
  const compiled = compilePack(pack);
  const rows = ROWS.filter(({ id }) => id.startsWith(prefix));

  test('every clause of its policy has its place, and is served there or outside with a reason', () => {
    expect(clauseFaults(pack, rows)).toEqual([]);
    expect(own.clauses.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('no clause for pupils, parents or others became a rule for staff', () => {
    const others = new Set(
      own.clauses.filter((one) => !['staff', 'official'].includes(one.appliesTo ?? '')).map(({ id }) => id),
    );
    expect(pack.rules.filter(({ clauses }) => clauses.some((id) => others.has(id)))).toEqual([]);
  });

  test('whatever is cited is there', () => {
    const cited = JSON.stringify(pack).match(new RegExp(`"${prefix}-\\d+"`, 'g')) ?? [];
    const known = new Set(pack.clauses.map(({ id }) => `"${id}"`));
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
    const roles = new Set(pack.contacts.map(({ role }) => role));
    const asked = [...pack.rules, ...pack.moments, ...pack.connections, ...pack.official].flatMap(
      ({ ask }) => ask ?? [],
    );
    expect(asked.filter((role) => !roles.has(role))).toEqual([]);
  });

  test('it is a school of its own on top of the general pack, and holds nobody’s name', () => {
    expect(own).toMatchObject({
      format: 2,
      id: name,
      extends: 'uk-schools',
      version: '2026.11',
      roster: null,
      staff: [],
    });
    expect(pack.school?.name).toBeTruthy();
    const contacts = JSON.stringify(own.contacts);
    expect(contacts).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b|@|\d{3}/);
    const words = own.contacts.flatMap(
      ({ name: { en }, how }) => `${en}. ${how?.en ?? ''}`.match(/(?<![.?!] )(?<!^)\b[A-Z]\w*/g) ?? [],
    );
    expect(words.filter((word) => !['HR'].includes(word))).toEqual([]);
  });

  test('every text is in both languages, and orders nobody about', () => {
    const texts = textsOf(own);
    expect(texts.length).toBeGreaterThan(own.clauses.length);
    for (const { en, cy } of texts) {
      expect(cy, en).toBeTruthy();
      expect(cy, en).not.toBe(en);
    }
    expect(JSON.stringify(own)).not.toMatch(/you must|must not|forbidden|rhaid i chi|!/i);
  });

  const ruleExamples = own.rules.flatMap((rule) => [
    ...rule.examples.trigger.map((example) => [rule.id, example, true] as const),
    ...rule.examples.silent.map((example) => [rule.id, example, false] as const),
  ]);
  test.each(ruleExamples)('its rule %s on: %s (%s)', async (id, example, triggers) => {
    const rule = pack.rules.find((one) => one.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    const { text, ...rest } = exampleDraft(rule, example);
    const verdict = await judged(text, rest, compiled);
    expect(verdict.findings.some((finding) => finding.rule === id)).toBe(triggers);
    if (triggers) expect(holds(verdict)).toBe(true);
  });

  test('lawful speech goes out', async () => {
    for (const text of LAWFUL) expect((await judged(text, {}, compiled)).outcome, text).toBe('clear');
  });
});

const LAWFUL = [
  'Out on strike on Thursday with the NEU, fair pay now',
  'School funding is a national disgrace and the DfE should be ashamed',
  'Happy Easter to all who celebrate, He is risen',
];

type Text = { readonly en: string; readonly cy?: string };
function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value ? [value as Text] : Object.values(value).flatMap(textsOf);
}
