import { expect, test, vi } from 'vitest';
import { draft, fernhill } from './support.ts';

vi.mock('../../src/core/detectors.ts', async (original) => {
  const real = await original<typeof import('../../src/core/detectors.ts')>();
  return {
    ...real,
    detectorOf: (category: Parameters<typeof real.detectorOf>[0]) =>
      category === 'media'
        ? () => {
            throw new Error('broken');
          }
        : real.detectorOf(category),
  };
});

test('a detector that throws is named, and the others still speak', async () => {
  const { judge } = await import('../../src/core/judge.ts');
  const quiet = judge(draft('Lovely walk by the river'), fernhill, null);
  expect(quiet).toEqual({ outcome: 'unknown', findings: [], incomplete: { kind: 'failed', part: 'media' } });
  const told = judge(draft('Nine years at Fernhill today!'), fernhill, null);
  expect(told.outcome).toBe('caution');
  expect(told.incomplete).toEqual({ kind: 'failed', part: 'media' });
});
