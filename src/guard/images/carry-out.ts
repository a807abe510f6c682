import type { Box } from '../../core/image/image-facts.ts';
import { IMAGE_LIMITS } from '../../core/image/image-limits.ts';
import { withoutHiddenData } from '../../core/image/without-hidden-data.ts';
import type { ImageReader } from '../../reader/image/image-reading.ts';
import type { BatchAnswer } from '../attach/image-desk.ts';
import { type Entry, hiddenIn, IN_MEMORY, isUnchecked, notesOf } from './entry.ts';
import { bytesOf, fileInPlaceOf } from './file-of.ts';

/** What becomes of one file; the parts of `BatchAnswer`. */
export type Settled = { readonly file: File | null } & Omit<BatchAnswer, 'files'>;

/** What was chosen could not be done; the person is asked again. */
export class CarryOutError extends Error {
  override readonly name = 'CarryOutError';
  constructor(
    readonly what: 'blur' | 'clean',
    cause: unknown,
  ) {
    super(`${what}: ${String(cause)}`);
  }
}

export const LEFT_OUT: Settled = { file: null, unchecked: false, located: false, notes: 0 };

/** @throws CarryOutError */
export async function blurred(
  { file }: Entry,
  boxes: readonly Box[],
  reader: ImageReader,
  signal: AbortSignal,
): Promise<Settled> {
  try {
    const picture = await reader.blur(file, boxes, signal);
    return { ...LEFT_OUT, file: fileInPlaceOf(file, picture) };
  } catch (error) {
    throw new CarryOutError('blur', error);
  }
}

/**
 * The file itself, byte for byte; with `clean` another in its place where it says where or when it was taken.
 * @throws CarryOutError
 */
export async function attached(
  entry: Entry,
  clean: boolean,
  reader: ImageReader,
  signal: AbortSignal,
): Promise<Settled> {
  const hidden = await hiddenIn(entry);
  const as = { unchecked: isUnchecked(entry), notes: notesOf(entry) };
  if (!clean || !(hidden.location || hidden.captured)) return { ...as, file: entry.file, located: hidden.location };
  try {
    return { ...as, file: await cleaned(entry, reader, signal), located: false };
  } catch (error) {
    // A film cannot be encoded anew; it goes on as it is, and `located` tells.
    if (entry.kind === 'video') return { ...as, file: entry.file, located: hidden.location };
    throw new CarryOutError('clean', error);
  }
}

/** Nothing is encoded anew where the file can be cleaned as it stands. */
async function cleaned(entry: Entry, reader: ImageReader, signal: AbortSignal): Promise<File> {
  const { file } = entry;
  const bytes = await cleanedBytes(file);
  if (bytes) return fileInPlaceOf(file, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: file.type }));
  if (!canBeEncodedAnew(entry)) throw new TypeError('cannot be encoded anew');
  return fileInPlaceOf(file, await reader.blur(file, [], signal));
}

/** Whether `attached` can take place and time out of it. */
export const canBeCleaned = async (entry: Entry): Promise<boolean> =>
  canBeEncodedAnew(entry) || (await cleanedBytes(entry.file).catch(() => null)) !== null;

const cleanedBytes = async (file: File): Promise<Uint8Array | null> =>
  file.size > IN_MEMORY ? null : withoutHiddenData(await bytesOf(file));

/** A still picture that the reader holds at full size; one that it could not read is left to it. */
function canBeEncodedAnew({ kind, looked }: Entry): boolean {
  if (kind === 'video' || !looked || typeof looked.seen === 'string') return kind === 'picture';
  const { frames, width, height } = looked.seen;
  return frames === null && width * height <= IMAGE_LIMITS.wholePixels;
}
