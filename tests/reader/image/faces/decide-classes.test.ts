import { describe, expect, it } from 'vitest';
import { decideClasses } from '../../../../src/reader/image/faces/decide-classes.ts';

const face = (rarity: number | null, under12 = 0.9) => ({ rarity, under12 });
const adults = (n: number) => Array.from({ length: n }, (_, i) => face(0.2 + (0.7 * i) / n));

describe('the classes of the faces of one picture', () => {
  it('takes one face that only few adults look as young as for a minor', () => {
    expect(decideClasses([face(0.04)])).toEqual(['child']);
    expect(decideClasses([face(0.04, 0.1)])).toEqual(['teen']);
    expect(decideClasses([face(0.06)])).toEqual(['adult']);
  });

  it('asks more of one face among ten', () => {
    expect(decideClasses([face(0.04), ...adults(9)])[0]).toBe('adult');
    expect(decideClasses([face(0.004), ...adults(9)])[0]).toBe('child');
  });

  it('asks less of each where many look young', () => {
    expect(decideClasses(Array.from({ length: 30 }, () => face(0.04)))).toEqual(Array(30).fill('child'));
  });

  it('makes nothing of heads without an age, neither child nor a higher bar', () => {
    const heads = Array.from({ length: 9 }, () => face(null));
    expect(decideClasses([face(0.04), ...heads])).toEqual(['child', ...Array(9).fill('unknown')]);
  });

  it('raises an alarm in one picture of adults in twenty, whatever their number', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    for (const n of [1, 2, 5, 10, 30]) {
      const pictures = Array.from({ length: 4000 }, () =>
        decideClasses(Array.from({ length: n }, () => face(random()))).some((c) => c !== 'adult'),
      );
      const share = pictures.filter(Boolean).length / pictures.length;
      expect(share).toBeGreaterThan(0.035);
      expect(share).toBeLessThan(0.065);
    }
  });

  it('has nothing to say of no faces', () => expect(decideClasses([])).toEqual([]));
});
