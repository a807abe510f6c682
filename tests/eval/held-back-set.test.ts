import path from 'node:path';
import { expect, test } from 'vitest';
import { heldBack } from '../../src/cli/eval/sources.ts';
import type { Draft } from '../../src/core/draft.ts';
import { groupBy } from '../../src/eval/group-by.ts';
import { readCorpus } from '../../src/train/corpus.ts';

const { items } = heldBack(process.cwd());
const drafts = items.map((item) => item.labelled);
/** A word or two may well be written twice; not to the same question. */
const wordsOf = ({ draft }: { readonly draft: Draft }) => JSON.stringify([draft.text, draft.replyTo]);
const learnt = ['.', 'ordinary', 'plain'].flatMap((part) => readCorpus(path.join('tests/corpus', part)));

test('three schools are held back, with drafts enough, labelled without a fault', () => {
  expect(new Set(drafts.map((d) => d.school)).size).toBeGreaterThanOrEqual(3);
  expect(drafts.length).toBeGreaterThan(600);
  expect(new Set(drafts.map((d) => d.id)).size).toBe(drafts.length);
  for (const { id, labels } of drafts) {
    expect([id, labels.target !== null]).toEqual([id, labels.expect.includes('criticism')]);
    expect([id, labels.spans.length > 0]).toEqual([id, labels.expect.length > 0]);
  }
});

test('a minimal pair has both its sides', () => {
  const pairs = groupBy(drafts, (d) => d.pair);
  expect([...pairs].filter(([, of]) => of.length < 2).map(([pair]) => pair)).toEqual([]);
});

test('no school and no draft of theirs is learnt from', () => {
  const [ids, words, schools] = [
    new Set(learnt.map((d) => d.id)),
    new Set(learnt.map(wordsOf)),
    new Set(learnt.map((d) => d.school)),
  ];
  const shared = drafts.filter((d) => ids.has(d.id) || words.has(wordsOf(d)) || schools.has(d.school));
  expect(shared.map((d) => d.id)).toEqual([]);
});
