import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImageError } from '../../../src/core/image/image-problem.ts';
import { createImageReader } from '../../../src/reader/image/create-image-reader.ts';
import type { Frame } from '../../../src/reader/image/frames.ts';
import type { ImageMedia } from '../../../src/reader/image/image-media.ts';
import type { ImageWorkerLike } from '../../../src/reader/image/image-worker.ts';
import { type ImageAsk, type PartFacts, PREPARE } from '../../../src/reader/image/image-worker-protocol.ts';

class FakeWorker implements ImageWorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: ImageAsk[] = [];
  readonly transferred: Transferable[][] = [];
  terminate = vi.fn();
  prepared = vi.fn();
  postMessage(message: unknown, transfer: Transferable[]): void {
    if (message === PREPARE) return void this.prepared();
    this.asked.push(message as ImageAsk);
    this.transferred.push(transfer);
  }
  answer(facts: Partial<PartFacts>, failures: string[] = []): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)?.id, facts, failures } } as MessageEvent);
  }
  die(): void {
    this.onerror?.({ message: 'out of memory' } as ErrorEvent);
  }
}

const bitmap = (width: number, height: number) => ({ width, height, close: vi.fn() }) as unknown as ImageBitmap;
const face = (box: readonly [number, number, number, number], childProbability: number | null = 0.9) =>
  ({ box, childProbability, class: 'child' }) as const;
const SEEN = { faces: [face([10, 10, 20, 20])], explicit: 0.01 };
const READ = { words: { lines: [{ box: [0, 0, 30, 10] as const, text: 'Hello' }], whole: true }, crests: [] };
const CREST = { id: 'oak', image: 'data:image/png;base64,' };

/** Files are words: their header and frames are made up. */
function fakeMedia(frames: (file: Blob) => Frame[] = () => [{ picture: bitmap(400, 300), width: 400, height: 300 }]) {
  const opened: Blob[] = [];
  const media: ImageMedia = {
    open: async (file) => {
      opened.push(file);
      if (file.type === 'broken') throw new ImageError('truncated');
      const header = {
        kind: 'jpeg',
        width: 400,
        height: 300,
        animated: file.type === 'animated',
        video: false,
      } as const;
      return { file, header, hidden: { location: true, captured: false }, orientation: 1, width: 400, height: 300 };
    },
    frames: async function* ({ file }) {
      yield* frames(file);
    },
    copy: async ({ width, height }, longest) => {
      const share = Math.min(1, longest / Math.max(width, height));
      return bitmap(width * share, height * share);
    },
    preview: async () => new Blob(['preview']),
    blur: async () => new Blob(['blurred']),
  };
  return { media, opened };
}

describe('the image reader', () => {
  let workers: Record<'faces' | 'words', FakeWorker[]>;
  const spawnInto = (name: 'faces' | 'words') => () => {
    const worker = new FakeWorker();
    workers[name].push(worker);
    return worker;
  };
  const spawn = { faces: spawnInto('faces'), words: spawnInto('words') };
  const limits = {
    readMs: 1000,
    megapixelMs: 1000,
    loadMs: 2000,
    idleMs: 30_000,
    restMs: 5000,
    openBytes: 1000,
    taskMs: 20_000,
  };
  const reader = (media: ImageMedia) => createImageReader(spawn, media, limits);
  const last = (name: 'faces' | 'words') => workers[name].at(-1) as FakeWorker;
  const idle = new AbortController().signal;
  const file = (type = '', size = 10) => new Blob(['x'.repeat(size)], { type });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const problem = (reading: Promise<unknown>) =>
    reading.then(
      () => 'read',
      (error: ImageError) => error.problem,
    );
  const answerBoth = async () => {
    await settle();
    last('faces').answer(SEEN);
    last('words').answer(READ);
  };

  beforeEach(() => {
    workers = { faces: [], words: [] };
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('starts both workers with the first picture, and hands each a picture of its own', async () => {
    const { media } = fakeMedia();
    const reading = reader(media).read(file(), [CREST], idle);
    await answerBoth();
    expect(await reading).toEqual({
      width: 400,
      height: 300,
      faces: SEEN.faces,
      explicit: 0.01,
      lines: READ.words.lines,
      crests: [],
      location: true,
      captured: false,
      frames: null,
      unread: [],
    });
    const [toFaces, toWords] = [last('faces'), last('words')];
    expect([toFaces.asked[0]?.crests, toWords.asked[0]?.crests]).toEqual([[], [CREST]]);
    expect(toFaces.transferred[0]).toEqual([toFaces.asked[0]?.picture]);
    expect(toFaces.asked[0]?.picture).not.toBe(toWords.asked[0]?.picture);
  });

  it('gives boxes in pixels of the original, inside it', async () => {
    const { media } = fakeMedia(() => [{ picture: bitmap(6000, 4000), width: 12_000, height: 8000 }]);
    const reading = reader(media).read(file(), [], idle);
    await settle();
    expect(last('words').asked[0]?.picture).toMatchObject({ width: expect.closeTo(2546) });
    last('faces').answer({ faces: [face([-3, 10, 20.2, 20])], explicit: 0 });
    last('words').answer({ words: { lines: [{ box: [2536, 0, 20, 10], text: 'Hi' }], whole: false }, crests: [] });
    const facts = await reading;
    expect(facts.faces[0]?.box).toEqual([0, 20, 34, 40]);
    expect(facts.lines[0]?.box).toEqual([11_953, 0, 47, 47]);
    // Not all of the print was read in time.
    expect(facts.unread).toEqual(['words']);
  });

  it('reads one picture at a time, in the order asked; previews and blurs go ahead of those that wait', async () => {
    const { media, opened } = fakeMedia();
    const it = reader(media);
    const files = [file('a'), file('b'), file('c'), file('d')] as const;
    const readings = [it.read(files[0], [], idle), it.read(files[1], [], idle)];
    const looks = [it.preview(files[2], 100, idle), it.blur(files[3], [], idle)];
    await settle();
    expect(opened).toEqual([files[0]]);
    await answerBoth();
    await settle();
    expect(opened).toEqual([files[0], files[2], files[3], files[1]]);
    await answerBoth();
    expect(await Promise.all(readings)).toHaveLength(2);
    expect(await Promise.all(looks.map(async (look) => (await look).text()))).toEqual(['preview', 'blurred']);
  });

  it('gives up at once when asked, and begins the next picture when the workers are free', async () => {
    const { media, opened } = fakeMedia();
    const it = reader(media);
    const going = new AbortController();
    const [gone, waiting, next] = [
      it.read(file(), [], going.signal),
      it.read(file(), [], going.signal),
      it.read(file(), [], idle),
    ];
    await settle();
    going.abort();
    expect(await Promise.all([problem(gone), problem(waiting)])).toEqual(['stopped', 'stopped']);
    await settle();
    expect(opened).toHaveLength(1);
    await answerBoth();
    await answerBoth();
    expect((await next).faces).toHaveLength(1);
    expect(opened).toHaveLength(2);
    expect(await problem(it.read(file(), [], going.signal))).toBe('stopped');
  });

  it('says what a worker that dies leaves unread, and starts another for the next picture after a rest', async () => {
    const it = reader(fakeMedia().media);
    const reading = it.read(file(), [CREST], idle);
    await settle();
    last('faces').answer(SEEN);
    last('words').die();
    expect((await reading).unread).toEqual(['words', 'crests']);
    const resting = it.read(file(), [], idle);
    await settle();
    last('faces').answer(SEEN);
    expect((await resting).unread).toEqual(['words']);
    expect(workers.words).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    const again = it.read(file(), [CREST], idle);
    await answerBoth();
    expect((await again).unread).toEqual([]);
    expect(workers.words).toHaveLength(2);
  });

  it('is no reader where both die', async () => {
    const reading = problem(reader(fakeMedia().media).read(file(), [], idle));
    await settle();
    last('faces').die();
    last('words').die();
    expect(await reading).toBe('reader');
  });

  it('ends a worker that hangs, later for a large picture and for the first one', async () => {
    const { media } = fakeMedia(() => [{ picture: bitmap(2000, 1000), width: 2000, height: 1000 }]);
    const it = reader(media);
    const reading = it.read(file(), [], idle);
    await settle();
    last('words').answer(READ);
    await vi.advanceTimersByTimeAsync(4999);
    expect(last('faces').terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await reading).unread).toEqual(['faces', 'explicit']);
    expect(last('faces').terminate).toHaveBeenCalledTimes(1);
  });

  it('says which part of a worker failed', async () => {
    const reading = reader(fakeMedia().media).read(file(), [], idle);
    await settle();
    last('faces').answer({ faces: [] }, ['explicit: no model']);
    last('words').answer(READ);
    expect(await reading).toMatchObject({ unread: ['explicit'], explicit: null, faces: [] });
  });

  it('merges the frames of an animation, and says so where some were not read', async () => {
    const frames = [0, 1, 2].map(() => ({ picture: bitmap(100, 100), width: 100, height: 100 }));
    const { media } = fakeMedia(() => [...frames, { picture: null, width: 100, height: 100 }]);
    const reading = reader(media).read(file('animated'), [], idle);
    await settle();
    last('faces').answer({ faces: [face([10, 10, 20, 20], 0.4), face([60, 60, 20, 20], null)], explicit: 0.1 });
    last('words').answer(READ);
    await settle();
    last('faces').answer({ faces: [face([11, 10, 20, 20], 0.8)], explicit: 0.7 });
    last('words').answer({
      words: { lines: [...READ.words.lines, { box: [0, 50, 30, 10], text: 'World' }], whole: true },
      crests: [],
    });
    await settle();
    last('faces').answer({ faces: [face([50, 10, 20, 20], 0.2)], explicit: 0.2 });
    last('words').answer(READ);
    const facts = await reading;
    expect(facts.faces.map(({ childProbability }) => childProbability)).toEqual([0.8, null, 0.2]);
    expect(facts.lines.map(({ text }) => text)).toEqual(['Hello', 'World']);
    expect(facts).toMatchObject({ explicit: 0.2, frames: 3, unread: ['frames'] });
  });

  it('hands on what is wrong with a file, and reads the next', async () => {
    const it = reader(fakeMedia().media);
    const [broken, next] = [problem(it.read(file('broken'), [], idle)), it.read(file(), [], idle)];
    expect(await broken).toBe('truncated');
    await answerBoth();
    expect((await next).faces).toHaveLength(1);
  });

  it('takes no more files than there is room for, and has room again when they are read', async () => {
    const it = reader(fakeMedia().media);
    const reading = it.read(file('', 600), [], idle);
    expect(await problem(it.read(file('', 500), [], idle))).toBe('reader');
    await answerBoth();
    await reading;
    const next = it.read(file('', 500), [], idle);
    await answerBoth();
    expect((await next).faces).toHaveLength(1);
  });

  it('goes on after what never ends, and hears no more of it', async () => {
    const { media } = fakeMedia();
    const copies: ((copy: ImageBitmap) => void)[] = [];
    const copy = vi.spyOn(media, 'copy').mockImplementationOnce(() => new Promise((done) => copies.push(done)));
    const it = reader(media);
    const [stuck, next] = [problem(it.read(file(), [], idle)), it.read(file(), [], idle)];
    await vi.advanceTimersByTimeAsync(19_999);
    expect(copy).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await stuck).toBe('reader');
    await settle();
    const late = bitmap(400, 300);
    copies[0]?.(late);
    await settle();
    expect(late.close).toHaveBeenCalled();
    await answerBoth();
    expect((await next).faces).toHaveLength(1);
    expect(last('faces').asked).toHaveLength(1);
  });

  it('prepares the workers once, before the file is open, and ends them where no picture comes', async () => {
    const it = reader(fakeMedia().media);
    it.prepare?.();
    const reading = it.read(file(), [], idle);
    expect([last('faces'), last('words')].map(({ prepared }) => prepared.mock.calls.length)).toEqual([1, 1]);
    await answerBoth();
    await reading;
    expect(workers.faces).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    it.prepare?.();
    expect(workers.faces).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(last('faces').terminate).toHaveBeenCalledTimes(1);
  });

  it('ends the workers when nobody asks any more', async () => {
    const reading = reader(fakeMedia().media).read(file(), [], idle);
    await answerBoth();
    await reading;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(last('faces').terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect([last('faces'), last('words')].map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
  });
});
