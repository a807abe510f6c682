import { expect, it, vi } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Draft } from '../../src/core/draft.ts';
import { type Judge, Judging } from '../../src/guard/judging.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
  text: 'Hm.',
};
const judge: Judge = (_, reader, incomplete) =>
  decide([], incomplete ?? (reader?.encoder === false ? { kind: 'failed', part: 'encoder' } : null));

it('takes an answer without the encoder for an answer: the next press need not wait for another', async () => {
  const read = vi.fn(async () => readerFacts({ encoder: false }));
  const judging = new Judging(judge, { read });
  await judging.look(draft).final;
  const { pending, verdict } = judging.look(draft);
  expect(pending).toBe(false);
  expect(verdict.outcome).toBe('unknown');
  expect(read).toHaveBeenCalledTimes(1);
});

it('asks anew once the draft has changed, and after a reading that failed', async () => {
  const read = vi.fn(async () => readerFacts({ encoder: false }));
  read.mockRejectedValueOnce(new Error('gone'));
  const judging = new Judging(judge, { read });
  await judging.look(draft).final;
  await judging.look(draft).final;
  await judging.look({ ...draft, text: 'Hm!' }).final;
  expect(read).toHaveBeenCalledTimes(3);
});

it('reads print patiently, and again where it was read without the encoder', async () => {
  const read = vi.fn(async () => readerFacts({ encoder: false }));
  read.mockRejectedValueOnce(new Error('late'));
  const judging = new Judging(judge, { read });
  expect((await judging.lookPatiently(draft)).outcome).toBe('unknown');
  expect((await judging.lookPatiently(draft)).outcome).toBe('unknown');
  read.mockResolvedValue(readerFacts({ encoder: true }));
  expect((await judging.lookPatiently(draft)).outcome).toBe('clear');
  expect((await judging.lookPatiently(draft)).outcome).toBe('clear');
  expect(read.mock.calls).toEqual([
    [draft, true],
    [draft, true],
    [draft, true],
  ]);
});
