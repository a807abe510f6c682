import {
  type Box,
  type CrestFact,
  type FaceFact,
  IMAGE_PARTS,
  type ImageFacts,
  type ImagePart,
  type LineFact,
} from '../../core/image/image-facts.ts';
import { isYoung } from '../../core/image/is-young.ts';
import type { PartFacts } from './image-worker-protocol.ts';

/** What was read of one frame, in pixels of the upright original. */
export interface FrameFacts extends Partial<PartFacts> {
  readonly unread: readonly ImagePart[];
}

/** Boxes of the copy that a worker was given, as boxes of the original: whole numbers, inside it. */
export function scaled<T extends { readonly box: Box }>(
  facts: readonly T[],
  copy: { width: number; height: number },
  original: { width: number; height: number },
): T[] {
  const [across, down] = [original.width / copy.width, original.height / copy.height];
  return facts.map((fact) => {
    const [x, y, width, height] = fact.box;
    const [left, right] = [x * across, (x + width) * across].map((at) => within(at, original.width)) as [
      number,
      number,
    ];
    const [top, bottom] = [y * down, (y + height) * down].map((at) => within(at, original.height)) as [number, number];
    return { ...fact, box: [left, top, Math.max(1, right - left), Math.max(1, bottom - top)] as const };
  });
}

const within = (at: number, most: number): number => Math.min(most, Math.max(0, Math.round(at)));

/** From so many read frames on, what stands on one of them alone does not count. */
const SEVERAL = 3;

/**
 * Frames as one: the same face, crest or line in several of them counts once, at its gravest. Each frame has chances of
 * its own to be wrong, so of three or more it takes two with a child or teenager (whoever moves stands elsewhere in each:
 * any two), else those faces are of `unknown` age; and `explicit` is the second highest.
 */
export function merged(
  frames: readonly FrameFacts[],
): Pick<ImageFacts, 'faces' | 'crests' | 'lines' | 'explicit' | 'unread'> {
  const explicit = frames.flatMap((frame) => (frame.explicit === undefined ? [] : [frame.explicit]));
  explicit.sort((a, b) => b - a);
  return {
    faces: distinct(withoutStray(frames.flatMap(({ faces }) => (faces ? [faces] : []))), overlap, graverFace),
    crests: distinct(
      frames.map(({ crests = [] }) => crests),
      sameCrest,
      (a, b) => (b.score > a.score ? b : a),
    ),
    lines: distinct(
      frames.map(({ words }) => words?.lines ?? []),
      sameLine,
      (a) => a,
    ),
    explicit: explicit[explicit.length >= SEVERAL ? 1 : 0] ?? null,
    unread: IMAGE_PARTS.filter((part) => frames.some(({ unread }) => unread.includes(part))),
  };
}

/** Facts of one frame are never the same as each other. */
function distinct<T>(frames: readonly (readonly T[])[], same: (a: T, b: T) => boolean, graver: (a: T, b: T) => T): T[] {
  const kept: T[] = [];
  for (const facts of frames) {
    const before = kept.length;
    for (const fact of facts) {
      const at = kept.findIndex((other, index) => index < before && same(other, fact));
      if (at >= 0) kept[at] = graver(kept[at] as T, fact);
      else kept.push(fact);
    }
  }
  return kept;
}

function withoutStray(frames: readonly (readonly FaceFact[])[]): readonly (readonly FaceFact[])[] {
  const young = frames.filter((faces) => faces.some(isYoung)).length;
  if (frames.length < SEVERAL || young !== 1) return frames;
  return frames.map((faces) =>
    faces.map((face) => (isYoung(face) ? { ...face, childProbability: null, class: 'unknown' } : face)),
  );
}

/** What is the bar for a child in one frame need not be in the other: the class comes first. */
function graverFace(a: FaceFact, b: FaceFact): FaceFact {
  if (isYoung(a) !== isYoung(b)) return isYoung(a) ? a : b;
  return (b.childProbability ?? -1) > (a.childProbability ?? -1) ? b : a;
}

const sameCrest = (a: CrestFact, b: CrestFact): boolean => a.crest === b.crest && overlap(a, b);
const sameLine = (a: LineFact, b: LineFact): boolean => a.text === b.text;

/** More than half of both together is common to both. */
function overlap({ box: a }: { readonly box: Box }, { box: b }: { readonly box: Box }): boolean {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  const common = Math.max(0, width) * Math.max(0, height);
  return common / (a[2] * a[3] + b[2] * b[3] - common) > 0.5;
}
