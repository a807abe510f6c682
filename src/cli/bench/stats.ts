/** The value below which the share `p` (0 to 1) of the values lie, by nearest rank. Throws for an empty list. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
  if (value === undefined) throw new Error('percentile of nothing');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
