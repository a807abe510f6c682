import type { Box, ImageFacts } from '../../core/image/image-facts.ts';

/** A crest of the pack: a picture of it, as a data URL (PNG, JPEG or WebP). */
export interface CrestReference {
  readonly id: string;
  readonly image: string;
}

/**
 * Reads picture files on this device; one at a time, in the order asked. Everything rejects with an `ImageError`.
 * Implemented by the reader page (`create-image-reader.ts`), and over a port by `src/browser/image-port.ts`.
 */
export interface ImageReader {
  /** A picture is on its way: what reading needs may be loaded now. Only the reader page has it. */
  prepare?(): void;
  /** `signal`: the person or the page went on; a reading under way is given up. */
  read(file: Blob, crests: readonly CrestReference[], signal: AbortSignal): Promise<ImageFacts>;
  /** The upright picture as a JPEG, its longer side `longest` pixels at most; of a video its first frame. */
  preview(file: Blob, longest: number, signal: AbortSignal): Promise<Blob>;
  /** The upright picture at full size without any metadata, the boxes made coarse for good, as JPEG (PNG stays PNG). */
  blur(file: Blob, boxes: readonly Box[], signal: AbortSignal): Promise<Blob>;
}
