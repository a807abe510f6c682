import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LabelledDraft, numberOf, plainDrafts, readCorpus } from '../../src/train/corpus.ts';
import { corpusPacks } from '../../src/train/schools.ts';
import { ukPack } from '../core/support.ts';

const drafts = readCorpus('tests/corpus');
const plain = readCorpus('tests/corpus/plain');
const packs = corpusPacks('tests/corpus/schools', ukPack);

/** What the guide forbids, in words. */
function faults({ draft, expect: labels, allow, target, spans }: LabelledDraft): string[] {
  const told: [wrong: boolean, what: string][] = [
    [spans.some((span) => !draft.text.includes(span)), 'a span is not in the text'],
    [spans.length > 0 !== labels.length > 0, 'spans without labels, or labels without spans'],
    [(target !== null) !== labels.includes('criticism'), 'a target without criticism, or criticism without a target'],
    [allow.some((c) => labels.includes(c)), 'expected and arguable at once'],
    [
      draft.account === 'official' && labels.some((c) => c === 'school-identity' || c === 'school-voice'),
      'an official account may speak for its school',
    ],
  ];
  return told.filter(([wrong]) => wrong).map(([, what]) => what);
}

test('every draft is labelled as the guide says', () => {
  const all = [...drafts, ...plain];
  expect(new Set(all.map((d) => d.id)).size).toBe(all.length);
  expect(all.flatMap((d) => faults(d).map((what) => `${d.id}: ${what}`))).toEqual([]);
});

test('ordinary life is silent and belongs to no school', () => {
  const ordinary = readCorpus('tests/corpus/ordinary');
  expect(ordinary.filter((d) => d.expect.length > 0 || d.school !== null).map((d) => d.id)).toEqual([]);
});

test('plain drafts belong to no school, each risky one has its harmless twin, and half of them is never learnt from', () => {
  expect(plain.filter((d) => d.school !== null)).toEqual([]);
  const numbers = (of: typeof plain) => of.map((d) => numberOf(d.id));
  const silent = new Set(numbers(plain.filter((d) => d.expect.length === 0)));
  expect(numbers(plain.filter((d) => d.expect.length > 0)).filter((n) => !silent.has(n))).toEqual([]);
  const [learnt, kept] = [plainDrafts('tests/corpus/plain', true), plainDrafts('tests/corpus/plain', false)];
  expect(learnt.length + kept.length).toBe(plain.length);
  expect(kept.length).toBeGreaterThan(100);
  const keptNumbers = new Set(numbers(kept));
  expect(numbers(learnt).filter((n) => keptNumbers.has(n))).toEqual([]);
});

test('every school of the drafts has its pack, the same each time', () => {
  expect([...new Set(drafts.map((d) => d.school))].sort()).toEqual([...packs.keys()].sort());
  expect(JSON.stringify([...corpusPacks('tests/corpus/schools', ukPack)])).toBe(JSON.stringify([...packs]));
});

test('no word of a school of the corpus stands in the families', () => {
  const data = ['people', 'harm', 'acts']
    .map((part) => readFileSync(`src/core/text/families-${part}.ts`, 'utf8').toLowerCase())
    .join('\n');
  for (const { school } of packs.values()) {
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
