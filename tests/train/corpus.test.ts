import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numberOf, plainDrafts, readCorpus } from '../../src/train/corpus.ts';
import { corpusPacks } from '../../src/train/schools.ts';
import { ukPack } from '../core/support.ts';

const drafts = readCorpus('tests/corpus');
const plain = readCorpus('tests/corpus/plain');

test('every draft is labelled as the guide says', () => {
  const all = [...drafts, ...plain];
  expect(new Set(all.map((d) => d.id)).size).toBe(all.length);
  for (const { id, draft, expect: labels, allow, target, spans } of all) {
    for (const span of spans) expect([id, draft.text.includes(span)]).toEqual([id, true]);
    expect([id, spans.length > 0]).toEqual([id, labels.length > 0]);
    expect([id, target !== null]).toEqual([id, labels.includes('criticism')]);
    expect([id, allow.filter((c) => labels.includes(c))]).toEqual([id, []]);
    if (draft.account === 'official')
      expect([id, labels.filter((c) => c === 'school-identity' || c === 'school-voice')]).toEqual([id, []]);
  }
});

test('ordinary life is silent and belongs to no school', () => {
  for (const { expect: labels, school } of readCorpus('tests/corpus/ordinary'))
    expect([labels, school]).toEqual([[], null]);
});

test('plain drafts belong to no school, each risky one has its harmless twin, and half of them is never learnt from', () => {
  expect(plain.filter((d) => d.school !== null)).toEqual([]);
  const numbers = (of: typeof plain) => of.map((d) => numberOf(d.id));
  const silent = new Set(numbers(plain.filter((d) => d.expect.length === 0)));
  expect(numbers(plain.filter((d) => d.expect.length > 0)).filter((n) => !silent.has(n))).toEqual([]);
  const [learnt, kept] = [plainDrafts('tests/corpus/plain', true), plainDrafts('tests/corpus/plain', false)];
  expect(learnt.length + kept.length).toBe(plain.length);
  expect(kept.length).toBeGreaterThan(100);
  expect(numbers(learnt).filter((n) => numbers(kept).includes(n))).toEqual([]);
});

test('every school of the drafts has its pack, the same each time', () => {
  const packs = corpusPacks('tests/corpus/schools', ukPack);
  expect([...new Set(drafts.map((d) => d.school))].sort()).toEqual([...packs.keys()].sort());
  expect(JSON.stringify([...corpusPacks('tests/corpus/schools', ukPack)])).toBe(JSON.stringify([...packs]));
});

test('no word of a school of the corpus stands in the families', () => {
  const data = ['people', 'harm', 'acts']
    .map((part) => readFileSync(`src/core/text/families-${part}.ts`, 'utf8').toLowerCase())
    .join('\n');
  for (const { school } of corpusPacks('tests/corpus/schools', ukPack).values()) {
    const own = [
      school?.name,
      school?.shortName,
      school?.town,
      school?.trust,
      school?.motto,
      ...(school?.aliases ?? []),
    ].filter((w): w is string => Boolean(w));
    for (const word of own) expect([word, new RegExp(`\\b${word.toLowerCase()}\\b`).test(data)]).toEqual([word, false]);
  }
});
