import { afterEach, expect, it, vi } from 'vitest';
import { FRAMES_MS, frameClock, spread } from '../../../src/reader/image/spread.ts';

afterEach(() => vi.useRealTimers());

it('frames are spread over the whole length', () => {
  expect(spread(80)).toEqual([5, 15, 25, 35, 45, 55, 65, 75]);
  expect(new Set(spread(3).map(Math.floor))).toEqual(new Set([0, 1, 2]));
  expect(spread(10, 1)).toEqual([5]);
});

it('it is too late for a frame when the time is up since the first was read', () => {
  vi.useFakeTimers();
  const isLate = frameClock();
  expect(isLate()).toBe(false);
  vi.advanceTimersByTime(2 * FRAMES_MS);
  expect(isLate()).toBe(false);
  vi.advanceTimersByTime(FRAMES_MS);
  expect(isLate()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isLate()).toBe(true);
});
