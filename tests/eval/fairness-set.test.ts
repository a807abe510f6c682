import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDraftLines } from '../../src/cli/eval/drafts.ts';
import { groupBy } from '../../src/eval/group-by.ts';
import { readCorpus } from '../../src/train/corpus.ts';

const CORPUS = 'tests/corpus';
const FOLDER = path.join(CORPUS, 'fairness');
const drafts = readdirSync(FOLDER).flatMap((file) => {
  const { drafts: read, errors } = readDraftLines(readFileSync(path.join(FOLDER, file), 'utf8'));
  expect(errors).toEqual([]);
  return read;
});
const learnt = ['.', 'ordinary', 'plain'].flatMap((part) => readCorpus(path.join(CORPUS, part)));

test('there are enough drafts, each labelled as the guide says, with its slice', () => {
  expect(drafts.length).toBeGreaterThan(240);
  expect(new Set(drafts.map((d) => d.id)).size).toBe(drafts.length);
  for (const { id, draft, labels, slice } of drafts) {
    expect([id, typeof slice]).toEqual([id, 'string']);
    expect([id, (labels?.spans.length ?? 0) > 0]).toEqual([id, (labels?.expect.length ?? 0) > 0]);
    expect([id, labels?.target !== null]).toEqual([id, labels?.expect.includes('criticism')]);
    for (const words of labels?.spans ?? []) expect([id, draft.text.includes(words)]).toEqual([id, true]);
  }
});

test('the drafts of a set differ in their slice alone: same labels, same place', () => {
  const sets = groupBy(drafts, (d) => d.set);
  expect(sets.size).toBeGreaterThan(40);
  for (const [set, of] of sets) {
    expect([set, of.length > 1, new Set(of.map((d) => d.slice)).size]).toEqual([set, true, of.length]);
    const kinds = of.map(({ labels, draft: { site, surface, account, replyTo } }) =>
      JSON.stringify([labels?.expect, labels?.allow, labels?.target, site, surface, account, replyTo]),
    );
    expect([set, new Set(kinds).size]).toEqual([set, 1]);
  }
});

test('lawful speech is silent', () => {
  const lawful = drafts.filter((d) => d.slice?.startsWith('lawful: '));
  expect(lawful.length).toBeGreaterThanOrEqual(60);
  expect(lawful.filter((d) => d.labels?.expect.length !== 0)).toEqual([]);
});

test('nothing of it is learnt from: training reads neither the folder nor a draft of the same words', () => {
  const words = new Set(learnt.map((d) => d.draft.text));
  const ids = new Set(learnt.map((d) => d.id));
  expect(drafts.filter((d) => words.has(d.draft.text) || ids.has(d.id)).map((d) => d.id)).toEqual([]);
  const code = readdirSync('src/train', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join('src/train', file), 'utf8'));
  expect(code.filter((text) => /fairness|held-back/.test(text))).toEqual([]);
});
