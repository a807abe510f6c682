import {
  type Box,
  type CrestFact,
  type FaceFact,
  IMAGE_PARTS,
  type ImageFacts,
  type ImagePart,
  type LineFact,
} from '../../core/image/image-facts.ts';
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

/** Frames as one: the same face, crest or line in several of them counts once, at its gravest. */
export function merged(
  frames: readonly FrameFacts[],
): Pick<ImageFacts, 'faces' | 'crests' | 'lines' | 'explicit' | 'unread'> {
  const explicit = frames.flatMap((frame) => (frame.explicit === undefined ? [] : [frame.explicit]));
  return {
    faces: distinct(
      frames.map(({ faces = [] }) => faces),
      overlap,
      graverFace,
    ),
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
    explicit: explicit.length > 0 ? Math.max(...explicit) : null,
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

const graverFace = (a: FaceFact, b: FaceFact): FaceFact =>
  (b.childProbability ?? -1) > (a.childProbability ?? -1) ? b : a;
const sameCrest = (a: CrestFact, b: CrestFact): boolean => a.crest === b.crest && overlap(a, b);
const sameLine = (a: LineFact, b: LineFact): boolean => a.text === b.text;

/** More than half of both together is common to both. */
function overlap({ box: a }: { readonly box: Box }, { box: b }: { readonly box: Box }): boolean {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  const common = Math.max(0, width) * Math.max(0, height);
  return common / (a[2] * a[3] + b[2] * b[3] - common) > 0.5;
}
