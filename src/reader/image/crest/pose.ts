import type { Box } from '../../../core/image/image-facts.ts';

/** How the crest lies in the picture: picture = (x, y) + [[a, b], [c, d]] (u, v), (u, v) in px of a cut from its middle. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Cuts are square, `crest` the root of the crest's width times height in them. */
export const CUT = { side: 32, crest: 24 } as const;

/** `size`: root of width times height in px of the picture; `turn`: clockwise, in radians. */
export function poseOf(x: number, y: number, size: number, turn: number): Pose {
  const [cosine, sine] = [(Math.cos(turn) * size) / CUT.crest, (Math.sin(turn) * size) / CUT.crest];
  return { x, y, a: cosine, b: -sine, c: sine, d: cosine };
}

export const sizeOf = ({ a, b, c, d }: Pose): number => CUT.crest * Math.sqrt(Math.max(0, a * d - b * c));

/** The upright box round a crest in this pose, `scale` times as large, inside `width` x `height`. */
export function boxOf(pose: Pose, aspect: number, scale: number, width: number, height: number): Box {
  const [u, v] = [(CUT.crest * Math.sqrt(aspect)) / 2, CUT.crest / Math.sqrt(aspect) / 2];
  const halfWidth = Math.abs(pose.a) * u + Math.abs(pose.b) * v;
  const halfHeight = Math.abs(pose.c) * u + Math.abs(pose.d) * v;
  const inside = (value: number, limit: number) => Math.min(limit, Math.max(0, Math.round(value * scale)));
  const [left, right] = [inside(pose.x - halfWidth, width), inside(pose.x + halfWidth, width)];
  const [top, bottom] = [inside(pose.y - halfHeight, height), inside(pose.y + halfHeight, height)];
  return [left, top, right - left, bottom - top];
}

/** Whether two poses are of one and the same crest. */
export function sameCrest(one: Pose, other: Pose): boolean {
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  return apart < 0.4 * Math.max(sizeOf(one), sizeOf(other));
}
