import { describe, expect, test } from 'vitest';
import { TEXT_CATEGORIES } from '../../src/core/category.ts';
import { detectorIds } from '../../src/core/detectors.ts';
import { holds } from '../../src/core/verdict.ts';
import { judged, uk0, ukPack } from './support.ts';

test('every text category has a detector and a rule, and every detector a category', () => {
  expect([...detectorIds].sort()).toEqual([...TEXT_CATEGORIES].sort());
  expect([...new Set(ukPack.rules.map((r) => r.category))].sort()).toEqual([...TEXT_CATEGORIES].sort());
});

test('it names no school and no pupil', () => {
  expect(ukPack.school).toBeNull();
  expect(ukPack.roster).toBeNull();
});

describe.each(ukPack.rules)('rule $id', (rule) => {
  test('stands on a clause, offers someone to ask, and says it in both languages', () => {
    expect(ukPack.clauses.map((c) => c.id)).toContain(rule.clause);
    expect(ukPack.contacts.map((c) => c.role)).toContain(rule.ask);
    for (const words of [rule.notice, rule.advice, ...rule.reasons]) expect(words.cy).toBeTruthy();
    if (rule.level === 'stop' || rule.levels.some((l) => l.level === 'stop'))
      expect(rule.reasons.length).toBeGreaterThan(0);
  });

  const account = rule.when?.accounts?.[0] ?? 'personal';
  test.each(rule.examples.trigger)('triggers: %s', async (text) => {
    const verdict = await judged(text, { account }, uk0);
    expect(holds(verdict)).toBe(true);
    expect(verdict.findings.map((f) => f.rule)).toContain(rule.id);
  });
  test.each(rule.examples.silent)('silent: %s', async (text) => {
    expect((await judged(text, { account }, uk0)).findings.map((f) => f.rule)).not.toContain(rule.id);
  });
});

test('no text orders anyone about', () => {
  const words = JSON.stringify(ukPack);
  expect(words).not.toMatch(/you must|must not|forbidden|rhaid i chi/i);
});

test('every text shown is there in Welsh', () => {
  const texts = [
    ...ukPack.clauses.map((c) => c.asks),
    ...ukPack.contacts.flatMap((c) => [c.name, ...(c.how ? [c.how] : [])]),
    ukPack.policy.title,
  ];
  for (const text of texts) expect(text.cy).toBeTruthy();
});
