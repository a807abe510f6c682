/**
 * Order of two versions of one pack, below 0 where `a` is the older. The numbers in them count, from the left:
 * `2026.9` < `2026.10`, `1+20261101` < `1+20261120`; words are ignored, and what is missing counts as 0.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? 0n, right[i] ?? 0n];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

const numbersOf = (version: string): bigint[] => (version.match(/\d+/g) ?? []).map(BigInt);
