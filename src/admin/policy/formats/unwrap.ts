/** Beginnings that keep their hyphen at the end of a line. */
const KEEP =
  /(?:^|[\s(‘“'"/])(?:e|co|ex|re|pre|non|self|well|anti|multi|cross|semi|mid|on|off|follow|up|long|short|high|low|full|part|third|two|one|face|social|school|home|age|staff|peer|child|year|day|decision|risk|not)-$/i;

/** Two lines of one paragraph as one; a word that was parted at the end of the line is whole again. */
export function unwrap(first: string, second: string): string {
  const end = first.slice(-30).trimEnd();
  const start = first.slice(0, -30) + end;
  if (!/\p{L}[-\u2010\u00ad]$/u.test(end) || !/^\p{Ll}/u.test(second)) return `${start} ${second}`;
  return KEEP.test(end) ? start + second : start.slice(0, -1) + second;
}
