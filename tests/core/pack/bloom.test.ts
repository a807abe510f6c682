import { describe, expect, it } from 'vitest';
import { Bloom, buildBloom } from '../../../src/core/pack/bloom.ts';
import { fromBase64, toBase64 } from '../../../src/core/pack/bytes.ts';

const KEY = Uint8Array.from({ length: 16 }, (_, i) => (i * 89 + 3) & 255);
const member = (i: number): string => `member${i}`;
const stranger = (i: number): string => `stranger${i}`;
const numbers = Array.from({ length: 5000 }, (_, i) => i);

describe('Bloom', () => {
  it.each([0.2, 0.01, 0.004])('says yes to every member and to strangers at the rate asked for (%f)', (rate) => {
    const bloom = buildBloom(KEY, numbers.map(member), rate);
    expect(numbers.every((i) => bloom.has(member(i)))).toBe(true);
    const passed = numbers.filter((i) => bloom.has(stranger(i))).length / numbers.length;
    expect(passed).toBeGreaterThan(rate / 2);
    expect(passed).toBeLessThan(rate * 1.5);
  });

  it('is the same after a journey through a pack', () => {
    const built = buildBloom(KEY, ['oliver', 'amelia'], 0.01);
    const read = Bloom.from(KEY, JSON.parse(JSON.stringify(built.toData())));
    expect(['oliver', 'amelia'].every((name) => read.has(name))).toBe(true);
    expect(read.toData()).toEqual(built.toData());
  });

  it('holds nobody when it is empty', () => {
    const bloom = buildBloom(KEY, [], 0.2);
    expect(numbers.some((i) => bloom.has(stranger(i)))).toBe(false);
  });

  it('answers differently under another key', () => {
    const other = Bloom.from(new Uint8Array(16), buildBloom(KEY, numbers.map(member), 0.01).toData());
    expect(numbers.filter((i) => other.has(member(i))).length).toBeLessThan(numbers.length / 10);
  });
});

describe('base64 in core', () => {
  it('agrees with the platform at every length', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + length * 7) & 255);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }
  });
});
