import type { CrestFact, FaceFact, LineFact } from '../../core/image/image-facts.ts';
import type { CrestReference } from './image-reading.ts';

/** In reading order; not `whole` where some of the print that was seen stayed unread, for want of time. */
export interface WordsReading {
  readonly lines: readonly LineFact[];
  readonly whole: boolean;
}

/** What the parts of the image reader say of one picture; boxes in pixels of the picture they were given. */
export interface PartFacts {
  readonly faces: readonly FaceFact[];
  readonly explicit: number;
  readonly words: WordsReading;
  readonly crests: readonly CrestFact[];
}

/** Which worker reads what, one part after another; the workers side by side. */
export const WORKER_PARTS = {
  faces: ['faces', 'explicit'],
  words: ['words', 'crests'],
} as const satisfies Record<string, readonly (keyof PartFacts)[]>;

export type ImageWorkerName = keyof typeof WORKER_PARTS;

/** Comes before a picture, which is then read the sooner; it is not answered. */
export const PREPARE = 'prepare';

/** The picture is handed over for good. */
export interface ImageAsk {
  readonly id: number;
  readonly picture: ImageBitmap;
  readonly crests: readonly CrestReference[];
}

/** A part that failed is missing from `facts`, and says why in `failures`. */
export interface ImageAnswer {
  readonly id: number;
  readonly facts: Partial<PartFacts>;
  readonly failures: readonly string[];
}
