/** Do both hold the same? The order of a list of plain words does not count, nor does that of fields. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(ordered);
    return list.every((one) => typeof one === 'string') ? list.sort() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, of]) => of !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, of]) => [name, ordered(of)]),
  );
}
