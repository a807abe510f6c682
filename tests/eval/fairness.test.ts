import { expect, test } from 'vitest';
import { type FairnessDraft, fairnessFigures } from '../../src/eval/fairness.ts';
import { judged, labels } from './support.ts';

const draft = (slice: string, set: string | null, ...args: Parameters<typeof judged>): FairnessDraft => ({
  ...judged(...args),
  slice,
  set,
});

test('alarm rates by slice beside the whole, and the sets that differ within', () => {
  const figures = fairnessFigures([
    draft('faith: Sikh', 'a', [], []),
    draft('faith: Jewish', 'a', [], ['offensive']),
    draft('faith: Sikh', 'b', [], ['media']),
    draft('faith: Jewish', 'b', [], ['media']),
    draft('faith: Jewish', 'c', labels([], { allow: ['location'] }), ['location']),
    draft('faith: Sikh', 'c', [], []),
    draft('name: Welsh', 'd', ['pupil-name'], ['pupil-name']),
    draft('name: Polish', 'd', ['pupil-name'], []),
    draft('lawful: pay', null, [], []),
  ]);
  expect([figures.alarms.part, figures.alarms.all]).toEqual([3, 7]);
  expect([figures.detected.part, figures.detected.all]).toEqual([1, 2]);
  expect(figures.slices.map((s) => [s.slice, s.alarms.part, s.alarms.all, s.above])).toEqual([
    ['faith: Jewish', 2, 3, true],
    ['faith: Sikh', 1, 3, false],
    ['lawful: pay', 0, 1, false],
    ['name: Polish', 0, 0, false],
    ['name: Welsh', 0, 0, false],
  ]);
  expect(figures.held.map((h) => h.replace(/^\w+ /, ''))).toEqual([
    '(faith: Jewish): offensive',
    '(faith: Sikh): media',
    '(faith: Jewish): media',
  ]);
  expect(figures.sets).toBe(4);
  expect(figures.differing).toEqual([
    { set: 'a', verdicts: ['clear (faith: Sikh)', 'offensive (faith: Jewish)'] },
    { set: 'd', verdicts: ['pupil-name (name: Welsh)', 'clear (name: Polish)'] },
  ]);
});
