/** `[x, y, width, height]` in pixels of the upright original, whole numbers, inside it. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** `child`: under 12. `teen`: 12 to 17. `unknown`: a head is there, but no age can be read from it (covered, blurred, turned). */
export const FACE_CLASSES = ['child', 'teen', 'adult', 'unknown'] as const;
export type FaceClass = (typeof FACE_CLASSES)[number];

export interface FaceFact {
  readonly box: Box;
  /** Calibrated probability that the person is under 18; null where no age can be read. */
  readonly childProbability: number | null;
  readonly class: FaceClass;
}

/** A reference crest of the pack, found in the picture. */
export interface CrestFact {
  readonly box: Box;
  /** 0 to 1, likeness to the reference. */
  readonly score: number;
  /** Id of the reference. */
  readonly crest: string;
}

/** One line of print. */
export interface LineFact {
  readonly box: Box;
  readonly text: string;
}

/** What a picture can be read for. */
export const IMAGE_PARTS = ['faces', 'words', 'crests', 'explicit', 'frames'] as const;
export type ImagePart = (typeof IMAGE_PARTS)[number];

/** What the reader sees in a picture, or in a spread of frames of a video. Plain data: it crosses messages as JSON. */
export interface ImageFacts {
  /** Of the upright original, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly faces: readonly FaceFact[];
  readonly crests: readonly CrestFact[];
  /** In reading order. */
  readonly lines: readonly LineFact[];
  /** Probability of nudity or sexual content, 0 to 1; null where it was not read. */
  readonly explicit: number | null;
  /** The file says where it was taken; when it was taken. */
  readonly location: boolean;
  readonly captured: boolean;
  /** How many frames were read, of a video or an animation; null for a still picture. */
  readonly frames: number | null;
  /** What was not read, since a part of ours failed or the browser cannot decode it. */
  readonly unread: readonly ImagePart[];
}

/** The lines as one text, for the judgement of words. */
export const textOf = ({ lines }: Pick<ImageFacts, 'lines'>): string => lines.map(({ text }) => text).join('\n');
