/**
 * Order of two versions of one pack, below 0 where `a` is the older. The numbers in them count, from the left:
 * `2026.9` < `2026.10`; words are ignored, and what is missing counts as 0. What stands after a `+` (the day of the
 * build) decides between equal ones only: `1+20261101` < `1+20261120` < `1.1+20261101`.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return compareNumbers(left.main, right.main) || compareNumbers(left.build, right.build);
}

function compareNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? 0n, b[i] ?? 0n];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function partsOf(version: string) {
  const plus = version.indexOf('+');
  const end = plus < 0 ? version.length : plus;
  return { main: numbersOf(version.slice(0, end)), build: numbersOf(version.slice(end)) };
}

const numbersOf = (text: string): bigint[] => (text.match(/\d+/g) ?? []).map(BigInt);
