import { describe, expect, test } from 'vitest';
import { groupsOf, pairIsRight } from '../../src/eval/minimal-pairs.ts';
import { estimateOf, summaryOf } from '../../src/eval/summary.ts';
import { finding, judged, labels } from './support.ts';

describe('a risky and a silent draft', () => {
  const risky = labels(['criticism'], { allow: ['allegation'] });
  test.each([
    ['right on both sides', ['criticism'], [], true],
    ['an arguable finding is a right one', ['allegation'], [], true],
    ['a further finding does not matter', ['criticism', 'media'], [], true],
    ['the risky one missed', [], [], false],
    ['the risky one held for something else', ['media'], [], false],
    ['the silent one held', ['criticism'], ['criticism'], false],
  ] as const)('%s', (_, onRisky, onSilent, right) => {
    expect(pairIsRight([judged(risky, onRisky), judged([], onSilent)])).toBe(right);
  });

  test('what is arguable on the silent side is no alarm, and notes are none', () => {
    const silent = judged(labels([], { allow: ['media'] }), ['media', finding('criticism', { level: 'note' })]);
    expect(pairIsRight([judged(risky, ['criticism']), silent])).toBe(true);
  });
});

describe('two risky drafts', () => {
  const one = labels(['pupil-name', 'pupil-info']);
  const other = labels(['pupil-info'], { allow: ['location'] });
  test.each([
    ['the category that differs on its side alone', ['pupil-name'], [], true],
    ['what both expect is not asked', ['pupil-name', 'pupil-info'], ['pupil-info'], true],
    ['missed', ['pupil-info'], ['pupil-info'], false],
    ['on both', ['pupil-name'], ['pupil-name'], false],
  ] as const)('%s', (_, first, second, right) => {
    expect(pairIsRight([judged(one, first), judged(other, second)])).toBe(right);
  });

  test('labelled alike, each needs a right finding', () => {
    expect(pairIsRight([judged(['media'], ['media']), judged(['media'], [])])).toBe(false);
  });
});

test('one draft is no pair', () => {
  expect(pairIsRight([judged([], [])])).toBeNull();
  const summary = summaryOf([
    judged(['media'], ['media'], { pair: 'a' }),
    judged([], [], { pair: 'a' }),
    judged(['media'], [], { pair: 'b' }),
    judged([], [], { pair: 'b' }),
    judged([], [], { pair: 'c' }),
    judged([], []),
  ]);
  expect(estimateOf(summary, 'pairs').parts).toEqual([1, 2]);
});

test('drafts of a pair are drawn together, all others by themselves', () => {
  const groups = groupsOf([
    judged([], [], { pair: 'a' }),
    judged([], []),
    judged([], [], { pair: 'a' }),
    judged([], []),
  ]);
  expect(groups.map((g) => g.length).sort()).toEqual([1, 1, 2]);
});
