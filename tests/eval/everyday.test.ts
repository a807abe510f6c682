import { expect, test } from 'vitest';
import { everydayFigures } from '../../src/eval/everyday.ts';
import { finding } from './support.ts';

test('strong swearing alone is told apart from other alarms', () => {
  const { alarms, swearing, other } = everydayFigures([
    { text: 'fucking parking wardens', findings: [finding('offensive')] },
    { text: 'f**k this rain', findings: [finding('offensive')] },
    { text: 'fucking useless staff', findings: [finding('offensive'), finding('criticism')] },
    { text: 'bloody parking wardens', findings: [finding('offensive')] },
    { text: 'what a day', findings: [finding('media', { level: 'note' })] },
  ]);
  expect([alarms, swearing, other].map(({ part, all }) => [part, all])).toEqual([
    [4, 5],
    [2, 5],
    [2, 5],
  ]);
});
