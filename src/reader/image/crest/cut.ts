import { CUT, type Pose, sizeOf } from './pose.ts';
import type { Level } from './pyramid.ts';

/** The level on which a crest in this pose is nearest to, and not much under, `crest` px. */
export function levelFor(levels: readonly Level[], pose: Pose, crest: number = CUT.crest): Level {
  let best = levels[0] as Level;
  for (const level of levels) if (sizeOf(pose) * level.scale >= crest * 0.95) best = level;
  return best;
}

/**
 * Copies the three planes of the picture as the pose lays them into `to` from `start`: `side` px square, `step` px of a
 * cut a px; bilinear, the edge carried on outside the picture.
 */
export function cutOut(level: Level, pose: Pose, to: Float32Array, start = 0, side: number = CUT.side, step = 1): void {
  const by = level.scale * step;
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const [u, v] = [(column + 0.5 - side / 2) * by, (row + 0.5 - side / 2) * by];
      const x = pose.x * level.scale - 0.5 + pose.a * u + pose.b * v;
      const y = pose.y * level.scale - 0.5 + pose.c * u + pose.d * v;
      sample(level, x, y, to, start + row * side + column, side * side);
    }
}

function sample(
  { width, height, data }: Level,
  x: number,
  y: number,
  to: Float32Array,
  at: number,
  size: number,
): void {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)));
  const right = Math.min(1, Math.max(0, x - left));
  const below = Math.min(1, Math.max(0, y - top));
  for (let plane = 0; plane < 3; plane += 1) {
    const pixel = (plane * height + top) * width + left;
    const upper = (data[pixel] as number) * (1 - right) + (data[pixel + 1] as number) * right;
    const lower = (data[pixel + width] as number) * (1 - right) + (data[pixel + width + 1] as number) * right;
    to[at + plane * size] = upper * (1 - below) + lower * below;
  }
}
