import { describe, expect, it } from 'vitest';
import { siphash24 } from '../../../src/core/pack/siphash.ts';

const KEY = Uint8Array.from({ length: 16 }, (_, i) => i);
const hash = (length: number): string => {
  const [low, high] = siphash24(
    KEY,
    Uint8Array.from({ length }, (_, i) => i),
  );
  return (BigInt(high) * 2n ** 32n + BigInt(low)).toString(16).padStart(16, '0');
};

describe('siphash24', () => {
  it('gives the reference value of the paper: 15 bytes 00 to 0e under the key 00 to 0f', () => {
    expect(hash(15)).toBe('a129ca6149be45e5');
  });

  it('gives the first reference vectors of the authors, around the edges of a word', () => {
    expect(hash(0)).toBe('726fdb47dd0e0e31');
    expect(hash(1)).toBe('74f839c593dc67fd');
    expect(hash(7)).toBe('ab0200f58b01d137');
    expect(hash(8)).toBe('93f5f5799a932462');
  });
});
