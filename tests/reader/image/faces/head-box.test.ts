import { expect, it } from 'vitest';
import { mergeBoxes } from '../../../../src/reader/image/faces/head-box.ts';

const box = (x: number, y: number, side: number, score: number) => ({ x, y, width: side, height: side, score });

it('keeps the surest box of one head', () => {
  expect(mergeBoxes([box(0, 0, 20, 0.7), box(2, 1, 20, 0.9), box(1, 2, 21, 0.8)])).toEqual([box(2, 1, 20, 0.9)]);
});

it('drops a part of a face inside the whole of it', () => {
  expect(mergeBoxes([box(0, 0, 100, 0.95), box(30, 30, 25, 0.7)])).toEqual([box(0, 0, 100, 0.95)]);
});

it('keeps heads that stand side by side, the surest first', () => {
  expect(mergeBoxes([box(0, 0, 20, 0.7), box(15, 0, 20, 0.9)])).toEqual([box(15, 0, 20, 0.9), box(0, 0, 20, 0.7)]);
});
