import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/browser/rate-limit.ts';

describe('the rate limit', () => {
  const takes = (limit: ReturnType<typeof createRateLimit>, n: number, now: number, key = 1) =>
    Array.from({ length: n }, () => limit.take(key, now)).filter(Boolean).length;

  it('lets a burst through and no more', () => expect(takes(createRateLimit(5, 1), 20, 0)).toBe(5));

  it('earns back with time, up to the burst', () => {
    const limit = createRateLimit(5, 2);
    takes(limit, 20, 0);
    expect(takes(limit, 20, 1000)).toBe(2);
    expect(takes(limit, 20, 1_000_000)).toBe(5);
  });

  it('counts each tab for itself', () => {
    const limit = createRateLimit(1, 1);
    expect(limit.take(1, 0)).toBe(true);
    expect(limit.take(1, 0)).toBe(false);
    expect(limit.take(2, 0)).toBe(true);
  });

  it('earns nothing by refused asks or by a clock set back', () => {
    const limit = createRateLimit(1, 1);
    limit.take(1, 10_000);
    expect(limit.take(1, 5000)).toBe(false);
    for (let i = 0; i < 50; i += 1) limit.take(1, 5000 + i);
    expect(limit.take(1, 5100)).toBe(false);
  });
});
