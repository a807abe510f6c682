import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/image/image-facts.ts';
import { faceBeside, faceOrder, leastDistance } from '../../../src/ui/image/face-order.ts';

/** Two rows of three, uneven, in the order of a detector. */
const FACES: readonly Box[] = [
  [200, 12, 20, 24],
  [20, 110, 20, 24],
  [100, 0, 20, 24],
  [210, 100, 20, 24],
  [0, 8, 20, 24],
  [110, 118, 20, 24],
];

describe('faces in a photo', () => {
  it('are counted row by row from the left', () => {
    expect(faceOrder(FACES)).toEqual([4, 2, 0, 1, 5, 3]);
    expect(faceOrder([])).toEqual([]);
  });

  it('are reached above and below by the arrow keys', () => {
    expect(faceBeside(FACES, 2, 1)).toBe(5);
    expect(faceBeside(FACES, 3, -1)).toBe(0);
    expect(faceBeside(FACES, 4, -1)).toBeNull();
    expect(faceBeside(FACES, 5, 1)).toBeNull();
  });

  it('tell how near they come, so that no button lies over another', () => {
    expect(leastDistance(FACES)).toBe(88);
    expect(leastDistance(FACES.slice(1, 2))).toBeNull();
  });
});
