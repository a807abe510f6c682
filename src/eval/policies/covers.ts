const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** The same sentence: one of the two holds the other, or they share most of their words. */
export function covers(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `) && short.length >= 3) return true;
  const there = new Set(long);
  return short.filter((word) => there.has(word)).length / long.length >= 0.75;
}
