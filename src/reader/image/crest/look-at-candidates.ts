import { align, type Explained, explain } from './align.ts';
import { cutOut, levelFor } from './cut.ts';
import type { Candidate, Query } from './find-candidates.ts';
import { type Measures, measure } from './measure.ts';
import type { CrestNetworks } from './networks.ts';
import { CUT, type Pose, sizeOf } from './pose.ts';
import type { PreparedReference } from './prepare-reference.ts';
import type { Level } from './pyramid.ts';
import type { Template } from './template.ts';

/** A candidate moved to where the reference fits best. */
export interface LookedAt extends Measures {
  readonly pose: Pose;
  /** Cosine of the finder, at the place before it was moved. */
  readonly likeness: number;
  /** The same at the place that it was moved to, upright. */
  readonly again: number;
}

/** Of how many candidates the full look is taken. */
const CLOSE = 14;

function explained(levels: readonly Level[], template: Template, pose: Pose): Explained {
  const { side, step } = template;
  const cut = new Float32Array(side * side * 3);
  cutOut(levelFor(levels, pose, 24 / step), pose, cut, 0, side, step);
  return explain(template, cut);
}

/** Squeezed, torn or run away: no view of a crest. */
function plausible(pose: Pose, from: Pose): boolean {
  const [one, other] = [Math.hypot(pose.a, pose.c), Math.hypot(pose.b, pose.d)];
  const slant = Math.abs(pose.a * pose.b + pose.c * pose.d) / (one * other);
  const growth = Math.log(sizeOf(pose) / sizeOf(from));
  const apart = Math.hypot(pose.x - from.x, pose.y - from.y) / sizeOf(from);
  return Math.max(one, other) / Math.min(one, other) < 1.7 && slant < 0.5 && Math.abs(growth) < 0.5 && apart < 0.5;
}

/** Two candidates that came to the same place. */
const alike = (one: Pose, other: Pose) =>
  Math.hypot(one.x - other.x, one.y - other.y) < 0.1 * sizeOf(one) &&
  Math.abs(Math.log(sizeOf(one) / sizeOf(other))) < 0.1 &&
  Math.abs(one.c / one.a - other.c / other.a) < 0.15;

/** Side of a cut for the second look of the finder, and px of a usual cut a px of it. */
const AGAIN = { side: 48, step: CUT.crest / 18 } as const;

/** Cosine of each place, cut out upright, with the likest of the upright queries. */
async function lookAgain(
  levels: readonly Level[],
  poses: readonly Pose[],
  upright: readonly Query[],
  scene: CrestNetworks['scene'],
) {
  const { side, step } = AGAIN;
  const size = side * side * 3;
  const data = new Float32Array(poses.length * size);
  poses.forEach((pose, index) => {
    cutOut(levelFor(levels, pose, 18), pose, data, index * size, side, step);
  });
  const vectors = await scene({ width: side, height: side, data }, poses.length);
  const middle = 6 * vectors.columns + 6;
  const cells = vectors.rows * vectors.columns;
  return poses.map((_, index) =>
    Math.max(
      ...upright.map(({ vector }) =>
        vector.reduce(
          (sum, value, plane) =>
            sum + value * (vectors.data[(index * vector.length + plane) * cells + middle] as number),
          0,
        ),
      ),
    ),
  );
}

/** A rough fit of all candidates at half the size, then a close one of the best. In no order. */
export async function lookAtCandidates(
  levels: readonly Level[],
  { half, full, upright }: PreparedReference,
  candidates: readonly Candidate[],
  scene: CrestNetworks['scene'],
): Promise<LookedAt[]> {
  const rough = candidates.map((candidate) => {
    const pose = align(levels, half, candidate.pose, 5, 4);
    const { colour, light, explained: share } = measure(half, explained(levels, half, pose));
    return {
      ...candidate,
      pose: plausible(pose, candidate.pose) ? pose : candidate.pose,
      from: candidate.pose,
      fit: share + Math.max(colour, light) + candidate.likeness,
    };
  });
  rough.sort((one, other) => other.fit - one.fit);
  const distinct: typeof rough = [];
  for (const place of rough)
    if (distinct.length < CLOSE && !distinct.some(({ pose }) => alike(pose, place.pose))) distinct.push(place);
  const seen = distinct.map(({ pose: start, from, likeness }) => {
    const before = { pose: start, likeness, ...measure(full, explained(levels, full, start)) };
    const pose = align(levels, full, start, 7, 6);
    if (!plausible(pose, from)) return before;
    const after = { pose, likeness, ...measure(full, explained(levels, full, pose)) };
    return after.explained + after.whole > before.explained + before.whole ? after : before;
  });
  if (seen.length === 0) return [];
  const again = await lookAgain(
    levels,
    seen.map(({ pose }) => pose),
    upright,
    scene,
  );
  return seen.map((place, index) => ({ ...place, again: again[index] as number }));
}
