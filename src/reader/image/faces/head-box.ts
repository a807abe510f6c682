/** A head as it was found: where, in pixels of the picture, not rounded, and how surely (0 to 1). */
export interface HeadBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly score: number;
}

const SAME = 0.35;
const INSIDE = 0.7;

/** One box for each head: of those that overlap, or lie for the most part in one another, the surest. */
export function mergeBoxes(boxes: readonly HeadBox[]): HeadBox[] {
  const kept: HeadBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score))
    if (!kept.some((better) => sameHead(box, better))) kept.push(box);
  return kept;
}

function sameHead(a: HeadBox, b: HeadBox): boolean {
  const shared = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
  const [one, other] = [a.width * a.height, b.width * b.height];
  return shared > SAME * (one + other - shared) || shared > INSIDE * Math.min(one, other);
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
