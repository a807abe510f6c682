import type { Box } from '../../core/image/image-facts.ts';

const middle = ([x, y, width, height]: Box) => [x + width / 2, y + height / 2] as const;

/** Indices of the boxes row by row from the top, each row from the left, as people count in a class photo. */
export function faceOrder(boxes: readonly Box[]): number[] {
  const rows: { readonly bottom: number; readonly faces: number[] }[] = [];
  const centre = (index: number) => middle(boxes[index] ?? [0, 0, 0, 0]);
  const fromTop = [...boxes.keys()].sort((a, b) => centre(a)[1] - centre(b)[1]);
  for (const index of fromTop) {
    const height = boxes[index]?.[3] ?? 0;
    const row = rows.at(-1);
    if (row && centre(index)[1] <= row.bottom) row.faces.push(index);
    else rows.push({ bottom: centre(index)[1] + height, faces: [index] });
  }
  return rows.flatMap(({ faces }) => faces.sort((a, b) => centre(a)[0] - centre(b)[0]));
}

/** The next face above (-1) or below (1), the nearest by distance, sideways counting double; null where there is none. */
export function faceBeside(boxes: readonly Box[], from: number, down: -1 | 1): number | null {
  const here = boxes[from];
  if (!here) return null;
  const [x, y] = middle(here);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    const [otherX, otherY] = middle(box);
    const along = (otherY - y) * down;
    if (index === from || along <= here[3] / 2) continue;
    const distance = along + 2 * Math.abs(otherX - x);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** How near two faces come at most, middle to middle, in pixels of the original; null with fewer than two. */
export function leastDistance(boxes: readonly Box[]): number | null {
  let least: number | null = null;
  for (const [index, box] of boxes.entries()) {
    const [x, y] = middle(box);
    for (const other of boxes.slice(index + 1)) {
      const [otherX, otherY] = middle(other);
      // Targets are square: they meet when both sides do.
      const distance = Math.max(Math.abs(otherX - x), Math.abs(otherY - y));
      if (least === null || distance < least) least = distance;
    }
  }
  return least;
}
