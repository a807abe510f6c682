import type { Box, ImageFacts } from '../core/image/image-facts.ts';
import { IMAGE_LIMITS } from '../core/image/image-limits.ts';
import { IMAGE_PROBLEMS, type ImageProblem } from '../core/image/image-problem.ts';
import type { CrestReference } from '../reader/image/image-reading.ts';
import { isListOf, isOneOf, isRecord, isText, isWhole } from './check.ts';
import { asImageFacts, isBoxIn } from './image-facts-check.ts';

/** Name of the ports between desks and the reader page: one port for each asking, closed when it is answered. */
export const IMAGE_PORT = 'purple-pen:image';

/** Bytes of a file in one message: 1 MB as base64. */
export const CHUNK_BYTES = 768 * 1024;
const CHUNK_TEXT = (CHUNK_BYTES / 3) * 4;

/** Largest file that is sent, in bytes; one that does not say what it is may be a video. */
export const largest = (type: string): number =>
  type.startsWith('image/') ? IMAGE_LIMITS.pictureBytes : IMAGE_LIMITS.videoBytes;

/** A file on its way: as chunks that follow (Chromium, whose messages are JSON), or with its bytes (Firefox). */
export interface Parcel {
  readonly size: number;
  readonly type: string;
  readonly blob?: Blob | undefined;
}

/** The calls of `ImageReader`. */
export type ImageJob =
  | { readonly op: 'read'; readonly crests: readonly CrestReference[] }
  | { readonly op: 'preview'; readonly longest: number }
  | { readonly op: 'blur'; readonly boxes: readonly Box[] };

/** The bytes of one chunk; and so many more chunks may come. Both ways alike. */
export type Freight =
  | { readonly kind: 'chunk'; readonly data: string }
  | { readonly kind: 'more'; readonly chunks: number };

export type ToReader = Freight | { readonly kind: 'ask'; readonly job: ImageJob; readonly file: Parcel };

/** `moved`: the asking was heard, or the reader is alive and at it. */
export type ToDesk =
  | Freight
  | { readonly kind: 'moved' }
  | { readonly kind: 'facts'; readonly facts: ImageFacts }
  | { readonly kind: 'picture'; readonly file: Parcel }
  | { readonly kind: 'problem'; readonly problem: ImageProblem };

const MOST_CRESTS = 20;
const LONGEST_CREST = 1_000_000;
const MOST_BOXES = 2000;
const LONGEST_SIDE = 100_000;

const isCrest = (raw: unknown): raw is CrestReference =>
  isRecord(raw) && isText(raw.id, 200) && isText(raw.image, LONGEST_CREST) && raw.image.startsWith('data:image/');
const isBox = (raw: unknown): raw is Box => isBoxIn(raw, LONGEST_SIDE, LONGEST_SIDE);

function asParcel(raw: unknown): Parcel | undefined {
  if (!isRecord(raw)) return undefined;
  const { size, type, blob } = raw;
  if (!isText(type, 200) || !isWhole(size) || size < 0 || size > largest(type)) return undefined;
  if (blob === undefined) return { size, type };
  return blob instanceof Blob && blob.size === size ? { size, type, blob } : undefined;
}

function asJob(raw: unknown): ImageJob | undefined {
  if (!isRecord(raw)) return undefined;
  const { op, crests, longest, boxes } = raw;
  if (op === 'read' && isListOf(crests, isCrest, MOST_CRESTS))
    return { op, crests: crests.map(({ id, image }) => ({ id, image })) };
  if (op === 'preview' && isWhole(longest) && longest > 0 && longest <= LONGEST_SIDE) return { op, longest };
  if (op === 'blur' && isListOf(boxes, isBox, MOST_BOXES)) return { op, boxes };
  return undefined;
}

function asFreight(raw: Record<string, unknown>): Freight | undefined {
  const { kind, data, chunks } = raw;
  if (kind === 'chunk' && isText(data, CHUNK_TEXT)) return { kind, data };
  if (kind === 'more' && isWhole(chunks) && chunks > 0 && chunks <= 100) return { kind, chunks };
  return undefined;
}

/** A message at the reader's door; `undefined`: not of this shape. */
export function asToReader(raw: unknown): ToReader | undefined {
  if (!isRecord(raw)) return undefined;
  if (raw.kind !== 'ask') return asFreight(raw);
  const job = asJob(raw.job);
  const file = asParcel(raw.file);
  return job && file && { kind: 'ask', job, file };
}

/** A message at the desk's door; `undefined`: not of this shape. */
export function asToDesk(raw: unknown): ToDesk | undefined {
  if (!isRecord(raw)) return undefined;
  const { kind } = raw;
  if (kind === 'moved') return { kind };
  if (kind === 'problem') return isOneOf(IMAGE_PROBLEMS, raw.problem) ? { kind, problem: raw.problem } : undefined;
  if (kind === 'facts') {
    const facts = asImageFacts(raw.facts);
    return facts && { kind, facts };
  }
  if (kind === 'picture') {
    const file = asParcel(raw.file);
    return file && { kind, file };
  }
  return asFreight(raw);
}
