import type { ImageProblem } from './image-problem.ts';

export const IMAGE_TYPES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  avif: 'image/avif',
  heic: 'image/heic',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
} as const;

export type ImageKind = keyof typeof IMAGE_TYPES;

/** What the first bytes of a picture or video say of it. */
export interface ImageHeader {
  readonly kind: ImageKind;
  /** In pixels as they are stored, before any turning upright; 0 where the header does not say (videos). */
  readonly width: number;
  readonly height: number;
  /** Several frames: an animation. */
  readonly animated: boolean;
  readonly video: boolean;
}

/** A part of the file is looked at: its first bytes, of `size` in all. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly size: number;
}

export type HeaderReader = (head: Head) => ImageHeader | ImageProblem;

/** All of the file is there, so that what is missing is missing from the file. */
export const isWhole = ({ bytes, size }: Head): boolean => bytes.length >= size;

export const still = (kind: ImageKind, width: number, height: number, animated = false): ImageHeader => ({
  kind,
  width,
  height,
  animated,
  video: false,
});
