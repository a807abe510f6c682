import { describe, expect, it } from 'vitest';
import { EXPLICIT_CLASSES, explicitShare } from '../../../../src/reader/image/explicit/explicit-share.ts';

/** The probabilities of the model, in its order, of what is named; the rest is nought. */
const seen = (shares: Partial<Record<(typeof EXPLICIT_CLASSES)[number], number>>) =>
  EXPLICIT_CLASSES.map((name) => shares[name] ?? 0);

describe('explicitShare', () => {
  it('adds up what is nude or sexual', () => {
    expect(explicitShare(seen({ porn: 0.5, hentai: 0.25, neutral: 0.25 }))).toBeCloseTo(0.75, 6);
  });

  it('does not count clothed people or drawings', () => {
    expect(explicitShare(seen({ sexy: 0.9, neutral: 0.1 }))).toBe(0);
    expect(explicitShare(seen({ drawing: 1 }))).toBe(0);
  });

  it('is a probability though the sum is a rounding over one', () => {
    expect(explicitShare(seen({ porn: 0.7, hentai: 0.3000001 }))).toBe(1);
  });

  it('takes the output of no other model', () => {
    expect(() => explicitShare([0.5, 0.5])).toThrow('2 classes');
  });
});
