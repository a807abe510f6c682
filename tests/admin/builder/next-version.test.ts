import { describe, expect, it } from 'vitest';
import { nextVersion } from '../../../src/admin/builder/next-version.ts';
import { compareVersions } from '../../../src/core/pack/compare-versions.ts';

describe('nextVersion', () => {
  it.each([
    ['', '2026.11.20'],
    ['2026.11.19', '2026.11.20'],
    ['2026.11', '2026.11.20'],
    ['1', '2026.11.20'],
    ['2026.11.20', '2026.11.20.1'],
    ['2026.11.20.1', '2026.11.20.2'],
    ['2026.11.20.9', '2026.11.20.10'],
    ['2027.01.05', '2027.01.05.1'],
    ['2027.1', '2027.1.1'],
    ['20270101', '20270101.1'],
    [`2099${'.1'.repeat(18)}`, `${`2099${'.1'.repeat(18)}`.slice(0, 38)}.1`],
  ])('after %j on 20 November 2026 is %j', (last, next) => {
    expect(nextVersion('2026-11-20', last)).toBe(next);
  });

  it('is newer than any that came before it, day after day', () => {
    let last = '';
    for (const day of ['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-19', '2026-12-01', '2027-01-01']) {
      const next = nextVersion(day, last);
      if (last !== '') expect(compareVersions(next, last)).toBeGreaterThan(0);
      expect(next.length).toBeLessThanOrEqual(40);
      last = next;
    }
  });
});
