/** Weights as text: one printable letter each, which packs better than base64, as a letter keeps its meaning. */
export const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  // JSON leaves all but these two as they are.
  .filter((c) => c !== '"' && c !== '\\')
  .join('');

/** The letter of weight 0; weights run from -46 to 46. */
export const ZERO = 46;

const VALUE = new Map(Array.from(DIGITS, (c, i) => [c, i] as const));
const digit = (letter: string): number => VALUE.get(letter) ?? 0;

/** One weight of a row of letters, in steps. */
export const weightAt = (letters: string, index: number): number => digit(letters.charAt(index)) - ZERO;

export const weightLetter = (steps: number): string => DIGITS.charAt(ZERO + steps);

/** Rising numbers from the gaps between them; the first counts from -1. */
export function readBuckets(gaps: string): number[] {
  let bucket = -1;
  return readGaps(gaps).map((gap) => {
    bucket += gap;
    return bucket;
  });
}

export const writeBuckets = (rising: readonly number[]): string =>
  rising.map((bucket, i) => writeGap(bucket - (rising[i - 1] ?? -1))).join('');

/** Base 46, least digit first; a digit that is followed by another stands 46 higher. */
function readGaps(text: string): number[] {
  const out: number[] = [];
  let gap = 0;
  let unit = 1;
  for (const letter of text) {
    const value = digit(letter);
    gap += (value % ZERO) * unit;
    unit *= ZERO;
    if (value >= ZERO) continue;
    out.push(gap);
    gap = 0;
    unit = 1;
  }
  return out;
}

function writeGap(gap: number): string {
  let out = '';
  let rest = gap;
  for (; rest >= ZERO; rest = Math.floor(rest / ZERO)) out += DIGITS.charAt((rest % ZERO) + ZERO);
  return out + DIGITS.charAt(rest);
}
