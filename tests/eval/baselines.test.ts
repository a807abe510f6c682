import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { sentiment } from '../../src/eval/baselines/sentiment.ts';
import { wordList } from '../../src/eval/baselines/word-list.ts';
import { draft, fernhill, uk0 } from '../core/support.ts';

const words = (text: string, rest: Partial<Draft> = {}, pack = fernhill) =>
  wordList(() => new Set(['oliver']))
    .judge(draft(text, rest), pack)
    .findings.map((f) => [f.category, f.target, f.spans.map((s) => text.slice(s.start, s.end))]);

describe('word list', () => {
  test('whole words in any case, stars and missing apostrophes', () => {
    expect(words('CANT STAND this rain, what a Shambles. Moaned again. The idiots.', {}, uk0)).toEqual([
      ['criticism', 'school', ['CANT STAND', 'Shambles', 'idiots']],
    ]);
  });
  test('the school by its own names, not on its own account; pupils by a capital letter', () => {
    expect(words('Oliver was at Fernhill, oliver was not').map(([c, , s]) => [c, s])).toEqual([
      ['pupil-name', ['Oliver']],
      ['school-identity', ['Fernhill']],
    ]);
    expect(words('A day at Fernhill', { account: 'official' })).toEqual([]);
  });
  test('whom it hits, by the first word for somebody', () => {
    expect(words('some parents are lazy and so is the head', {}, uk0)[0]?.[1]).toBe('parent');
  });
});

test('sentiment: what sounds bad is criticism', () => {
  const found = (text: string) => sentiment.judge(draft(text), uk0).findings.map((f) => f.category);
  expect(found('Our headteacher is a useless bully')).toEqual(['criticism']);
  expect(found('What a lovely walk')).toEqual([]);
});
