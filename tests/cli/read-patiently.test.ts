import { afterEach, expect, test, vi } from 'vitest';
import type { PictureReading } from '../../src/cli/images/page-api.ts';
import { readPatiently } from '../../src/cli/images/read-patiently.ts';
import { imageFacts } from '../support/image-facts.ts';

afterEach(() => vi.useRealTimers());
const reading = (ms: number, ...unread: ('words' | 'frames')[]): PictureReading => ({
  facts: imageFacts({ unread }),
  problem: null,
  detail: '',
  ms,
});

test('what is unread is read once more, after a rest, and took as long as the first time', async () => {
  vi.useFakeTimers();
  const read = vi.fn(async () => reading(900)).mockResolvedValueOnce(reading(40_000, 'words'));
  const patient = readPatiently(read);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await patient).toEqual({ ...reading(40_000), detail: 'read once more, for words' });
});

test('what was read, or lacks frames that no patience brings, is left at that', async () => {
  const read = vi.fn(async () => reading(7, 'frames'));
  expect(await readPatiently(read)).toEqual(reading(7, 'frames'));
  expect(read).toHaveBeenCalledTimes(1);
});
