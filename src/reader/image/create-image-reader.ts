import type { ImageFacts, ImagePart } from '../../core/image/image-facts.ts';
import { ImageError } from '../../core/image/image-problem.ts';
import { type FrameFacts, merged, scaled } from './assemble-facts.ts';
import type { Frame } from './frames.ts';
import { type ImageMedia, imageMedia } from './image-media.ts';
import type { CrestReference, ImageReader } from './image-reading.ts';
import { createImageWorker, type ImageWorkerLike, WORKER_LIMITS } from './image-worker.ts';
import { type ImageWorkerName, WORKER_PARTS } from './image-worker-protocol.ts';
import { createQueue } from './picture-queue.ts';

/** `openBytes`: of all files that wait or are being read. `taskMs`: for one of them, beyond all limits of its parts. */
const LIMITS = { ...WORKER_LIMITS, openBytes: 1.5e9, taskMs: 120_000 };

/** As many as print is read in (`words/create-word-reader.ts`); a long screenshot keeps its width better so. */
const WORDS_PIXELS = 4.32e6;

/**
 * Reads pictures in a document, through two workers side by side. A reading that is given up rejects at once, and the
 * next one begins when the workers are free, so that no two pictures are in memory.
 */
export function createImageReader(
  spawn: Readonly<Record<ImageWorkerName, () => ImageWorkerLike>>,
  media: ImageMedia = imageMedia,
  limits: typeof LIMITS = LIMITS,
): ImageReader & { stop(): void } {
  const faces = createImageWorker(spawn.faces, limits);
  const words = createImageWorker(spawn.words, limits);
  const inTurn = createQueue(limits.taskMs);
  let open = 0;

  const look = async (
    frame: Frame,
    crests: readonly CrestReference[],
    signal: AbortSignal,
  ): Promise<FrameFacts & { failures: string[] }> => {
    const { picture } = frame;
    if (!picture) return { unread: ['frames'], failures: [] };
    const small = await media.copy(picture, longestWithin(picture, WORDS_PIXELS));
    // The workers may have the next picture by now.
    if (signal.aborted) for (const one of [picture, small]) one.close();
    signal.throwIfAborted();
    const copies = [
      { width: picture.width, height: picture.height },
      { width: small.width, height: small.height },
    ] as const;
    const [seen, read] = await Promise.all([faces.ask(picture, []), words.ask(small, crests)]);
    const found = { ...inOriginal(seen.facts, copies[0], frame), ...inOriginal(read.facts, copies[1], frame) };
    const asked: ImagePart[] = [...WORKER_PARTS.faces, ...WORKER_PARTS.words];
    const unread = asked.filter(
      (part) =>
        (!(part in found) && !(part === 'crests' && crests.length === 0)) ||
        (part === 'words' && found.words?.whole === false),
    );
    return { ...found, unread, failures: [...seen.failures, ...read.failures] };
  };

  const read = async (file: Blob, crests: readonly CrestReference[], signal: AbortSignal): Promise<ImageFacts> => {
    const picture = await media.open(file);
    const seen: (FrameFacts & { failures: string[] })[] = [];
    let { width, height } = picture;
    for await (const frame of media.frames(picture, signal)) {
      if (signal.aborted) frame.picture?.close();
      signal.throwIfAborted();
      if (frame.picture) ({ width, height } = frame);
      seen.push(await look(frame, crests, signal));
    }
    signal.throwIfAborted();
    if (!seen.some((frame) => frame.faces || frame.words || frame.crests?.length || frame.explicit !== undefined))
      throw new ImageError('reader', seen.flatMap(({ failures }) => failures).join('; '));
    const { video, animated } = picture.header;
    const frames = video || animated ? seen.filter(({ unread }) => !unread.includes('frames')).length : null;
    return { width, height, ...merged(seen), ...picture.hidden, frames };
  };

  /** In its turn, given up when asked, and never with more files open than there is room for. */
  const admitted = async <T>(
    file: Blob,
    signal: AbortSignal,
    ahead: boolean,
    task: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    if (signal.aborted) throw new ImageError('stopped');
    if (open + file.size > limits.openBytes) throw new ImageError('reader', 'too many files at once');
    open += file.size;
    const running = inTurn(async (late) => {
      signal.throwIfAborted();
      return task(AbortSignal.any([signal, late]));
    }, ahead).finally(() => {
      open -= file.size;
    });
    const over = new AbortController();
    return new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new ImageError('stopped')), { signal: over.signal });
      running.then(resolve, (error) => reject(asImageError(error, signal)));
    }).finally(() => over.abort());
  };

  const prepare = (): void => {
    faces.prepare();
    words.prepare();
  };

  return {
    prepare,
    read: (file, crests, signal) => {
      if (!signal.aborted) prepare();
      return admitted(file, signal, false, (life) => read(file, crests, life));
    },
    preview: (file, longest, signal) =>
      admitted(file, signal, true, async (life) => media.preview(await media.open(file), longest, life)),
    blur: (file, boxes, signal) => admitted(file, signal, true, async () => media.blur(await media.open(file), boxes)),
    stop: () => {
      faces.stop();
      words.stop();
    },
  };
}

type Size = Pick<Frame, 'width' | 'height'>;

/** The longer side that a picture of this shape has with so many pixels. */
const longestWithin = ({ width, height }: Size, pixels: number): number =>
  Math.round(Math.max(width, height) * Math.min(1, Math.sqrt(pixels / (width * height))));

function inOriginal(facts: Partial<FrameFacts>, copy: Size, original: Size): Partial<FrameFacts> {
  const { faces, crests, words } = facts;
  return {
    ...facts,
    ...(faces && { faces: scaled(faces, copy, original) }),
    ...(crests && { crests: scaled(crests, copy, original) }),
    ...(words && { words: { ...words, lines: scaled(words.lines, copy, original) } }),
  };
}

const asImageError = (error: unknown, signal: AbortSignal): ImageError =>
  error instanceof ImageError ? error : new ImageError(signal.aborted ? 'stopped' : 'reader', String(error));
