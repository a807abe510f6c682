import { describe, expect, it } from 'vitest';
import model from '../../../../assets/models/image-faces.json';
import {
  type AgeModel,
  type AgeScale,
  estimateAge,
  oddsOfUnder12,
} from '../../../../src/reader/image/faces/age-model.ts';

const SCALE: AgeScale = {
  from: 36,
  minor: [4, -2, 1],
  child: [1, -1, 0],
  typical: [2, -1],
  adults: [
    [-4, 0.5],
    [0, 0.05],
    [2, 0.01],
  ],
};
const TOY: AgeModel = { scales: [{ ...SCALE, from: 24, minor: [3, -2, 1] }, SCALE] };
const SIZE = 80;

describe('ages', () => {
  it('weighs both nets', () => {
    expect(estimateAge({ size: SIZE, age: 20, under12: 0 }, TOY)).toEqual({
      minor: 0.5,
      child: 1 / (1 + Math.E),
      rarity: 0.05,
    });
  });

  it('takes small faces by their own scale', () => {
    for (const size of [10, 24, 35]) expect(estimateAge({ size, age: 15, under12: 0 }, TOY).minor).toBe(0.5);
    expect(estimateAge({ size: 36, age: 20, under12: 0 }, TOY).minor).toBe(0.5);
  });

  it('goes by one net where the other was not asked', () => {
    const estimate = (under12: number | null) => estimateAge({ size: SIZE, age: 30, under12 }, TOY);
    expect(estimate(null)).toEqual(estimate(-1));
  });

  it('knows how few adults look so young, between the knots and beyond', () => {
    const rarity = (logit: number) => estimateAge({ size: SIZE, age: 20, under12: logit }, TOY).rarity;
    expect(rarity(-2)).toBeCloseTo(Math.sqrt(0.5 * 0.05), 6);
    expect(rarity(1)).toBeCloseTo(Math.sqrt(0.05 * 0.01), 6);
    expect(rarity(4)).toBeCloseTo(0.002, 6);
    expect(rarity(-40)).toBe(1);
  });

  it('reads the odds of the first twelve years', () => {
    const years = (p: number) => Array.from({ length: 100 }, (_, year) => (year < 12 ? p / 12 : (1 - p) / 88));
    expect(oddsOfUnder12(years(0.5))).toBeCloseTo(0, 6);
    expect(oddsOfUnder12(years(1))).toBeCloseTo(Math.log(1001), 6);
    expect(oddsOfUnder12(years(0))).toBeCloseTo(-Math.log(1001), 6);
  });
});

describe('the model that ships', () => {
  const shipped = model as unknown as AgeModel;

  it('takes a small child for one, and a grown man not', () => {
    const child = estimateAge({ size: SIZE, age: 6, under12: 3 }, shipped);
    expect(child.minor).toBeGreaterThan(0.99);
    expect(child.child).toBeGreaterThan(0.9);
    expect(child.rarity).toBeLessThan(0.005);
    const man = estimateAge({ size: SIZE, age: 40, under12: -6 }, shipped);
    expect(man.minor).toBeLessThan(0.05);
    expect(man.rarity).toBeGreaterThan(0.3);
  });

  it('has knots that rise in logit and fall in share', () => {
    for (const { adults } of shipped.scales)
      for (const [i, [logit, share]] of adults.entries()) {
        if (i === 0) continue;
        expect(logit).toBeGreaterThan(adults[i - 1]?.[0] as number);
        expect(share).toBeLessThan(adults[i - 1]?.[1] as number);
      }
  });
});
