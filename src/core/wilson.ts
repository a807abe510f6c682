const Z = 1.959964;

/** 95 % interval of a share of `part` in `all` (E. B. Wilson, 1927): also of use at 0 and at all. Null for none of none. */
export function wilson(part: number, all: number): { low: number; high: number } | null {
  if (all === 0) return null;
  const share = part / all;
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * all)) / all);
  const middle = share + (Z * Z) / (2 * all);
  const scale = 1 + (Z * Z) / all;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
