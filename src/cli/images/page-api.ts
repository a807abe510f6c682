import type { ImageFacts } from '../../core/image/image-facts.ts';
import type { ImageProblem } from '../../core/image/image-problem.ts';
import type { SceneWord } from '../../eval/images/word-scene-brush.ts';
import type { CrestReference } from '../../reader/image/image-reading.ts';

/** How one picture was read; `ms` from the (first) asking to the answer. */
export interface PictureReading {
  readonly facts: ImageFacts | null;
  /** Null where it was read. */
  readonly problem: ImageProblem | null;
  /** What went wrong, for whoever looks into it. */
  readonly detail: string;
  readonly ms: number;
}

/** A drawn scene and how it was read: what should have been found, and what was. */
export interface SceneReading {
  readonly id: string;
  readonly reading: PictureReading;
  readonly words: readonly SceneWord[];
  /** Of the crest; null in scenes of words and where there is none. */
  readonly crest: { readonly height: number; readonly box: readonly [number, number, number, number] } | null;
  readonly kind: string;
}

export type SceneKind = 'words' | 'crests';

/** A photo for measuring time: so many faces, with or without print over it. */
export interface ComposedPhoto {
  readonly faces: number;
  readonly print: boolean;
  /** In pixels; as high as three quarters of it. */
  readonly width: number;
}

export interface HowToRead {
  /** Given up after so many milliseconds. */
  readonly limitMs: number;
  /** Read once more where a part of it was not read in time. */
  readonly patient: boolean;
}

/** What the script in the extension's page answers (`reader-page.ts`). Plain data only: it crosses the debugger. */
export interface PageApi {
  /** Reads the file that stands in the page's file input. */
  read(crests: readonly CrestReference[], how: HowToRead): Promise<PictureReading>;
  draw(kind: SceneKind, seed: number, count: number): void;
  /** Null after the last one. */
  nextScene(how: HowToRead): Promise<SceneReading | null>;
  /** A photo put together from faces of the file in the input: a JPEG as base64. */
  compose(photo: ComposedPhoto): Promise<string>;
}

declare global {
  interface Window {
    purplePenImages: PageApi;
  }
}

/** Id of the page's file input. */
export const INPUT = 'purple-pen-file';
