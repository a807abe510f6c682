import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Encode } from '../../../src/reader/text/read-draft.ts';
import { shippedModels } from '../../../src/reader/text/shipped-models.ts';

const asked = [{}, {}] as unknown as Parameters<Encode>;
const encoded = { logits: new Float32Array(18), gains: [] };
const encode: Encode = async () => encoded;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes on without an encoder that takes too long to load, and with it once it is there', async () => {
  let loaded = (_: Encode) => {};
  const models = shippedModels(() => new Promise((done) => (loaded = done)), { patienceMs: 100 });
  const first = expect(models.encode(...asked)).rejects.toThrow('still loading');
  await vi.advanceTimersByTimeAsync(101);
  await first;
  loaded(encode);
  expect(await models.encode(...asked)).toBe(encoded);
});

it('loads an encoder that could not be loaded once more, after a rest', async () => {
  const load = vi.fn<() => Promise<Encode>>(async () => encode);
  load.mockRejectedValueOnce(new Error('out of memory'));
  const models = shippedModels(load, { restMs: 1000 });
  await expect(models.encode(...asked)).rejects.toThrow('out of memory');
  await expect(models.encode(...asked)).rejects.toThrow('out of memory');
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(await models.encode(...asked)).toBe(encoded);
  expect(load).toHaveBeenCalledTimes(2);
});
