import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createImagePort } from '../../src/browser/image-port.ts';
import { CHUNK_BYTES } from '../../src/browser/image-wire.ts';
import { serveImages } from '../../src/browser/serve-images.ts';
import type { ImageFacts } from '../../src/core/image/image-facts.ts';
import { IMAGE_LIMITS } from '../../src/core/image/image-limits.ts';
import { ImageError } from '../../src/core/image/image-problem.ts';
import type { ImageReader } from '../../src/reader/image/image-reading.ts';
import { type Wiring, wirePorts } from './port-pair.ts';

const facts: ImageFacts = {
  width: 40,
  height: 30,
  faces: [{ box: [1, 2, 20, 20], childProbability: 0.9, class: 'child' }],
  crests: [{ box: [0, 0, 40, 30], score: 0.7, crest: 'main' }],
  lines: [{ box: [3, 3, 4, 4], text: 'Class 4' }],
  explicit: 0.01,
  location: true,
  captured: false,
  frames: null,
  unread: ['words'],
};
const crests = [{ id: 'main', image: 'data:image/png;base64,AAAA' }];
const never = new AbortController().signal;

/** Bytes that differ from place to place, so that order and completeness show. */
function bytesOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 10)) & 255;
  return bytes;
}
const picture = (size: number, type = 'image/jpeg') => new Blob([bytesOf(size)], { type });
const read = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('pictures over a port', () => {
  let wiring: Wiring;
  const reader = {
    read: vi.fn<ImageReader['read']>(async () => facts),
    preview: vi.fn<ImageReader['preview']>(async () => picture(50, 'image/jpeg')),
    blur: vi.fn<ImageReader['blur']>(async () => picture(3 * CHUNK_BYTES + 5, 'image/png')),
  };
  const wake = vi.fn(async () => undefined);
  const desk = (options: Partial<Parameters<typeof createImagePort>[0]> = {}) =>
    createImagePort({ carriesBlobs: false, wake, ...options });

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    wiring = wirePorts();
    serveImages(reader, ['x.com'], { carriesBlobs: false });
  });
  const sentBy = (end: 'desk' | 'reader', kind: string) =>
    wiring.ports.flatMap((port) => (end === 'desk' ? port : port.other).sent).filter((m) => m.kind === kind);

  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 7 * CHUNK_BYTES + 123])(
    'bring every byte of a file of %d in order, with its type, and the facts back',
    async (size) => {
      const file = picture(size);
      expect(await desk().read(file, crests, never)).toEqual(facts);
      const [received, withCrests] = reader.read.mock.calls[0] ?? [];
      expect(received?.type).toBe('image/jpeg');
      expect(withCrests).toEqual(crests);
      expect((await read(received as Blob)).equals(await read(file))).toBe(true);
      expect(sentBy('desk', 'chunk')).toHaveLength(Math.ceil(size / CHUNK_BYTES));
    },
  );

  it('keep a message at 1 MB, and no more than four of them under way', async () => {
    await desk().read(picture(9 * CHUNK_BYTES), crests, never);
    const chunks = sentBy('desk', 'chunk');
    for (const { data } of chunks) expect((data as string).length).toBeLessThanOrEqual(1024 * 1024);
    expect(sentBy('reader', 'more').map(({ chunks: more }) => more)).toEqual([4, 1, 1, 1, 1, 1]);
  });

  it('come back blurred, in chunks too', async () => {
    const blurred = await desk().blur(picture(10), [[1, 2, 3, 4]], never);
    expect(reader.blur.mock.calls[0]?.[1]).toEqual([[1, 2, 3, 4]]);
    expect(blurred.type).toBe('image/png');
    expect((await read(blurred)).equals(await read(picture(3 * CHUNK_BYTES + 5)))).toBe(true);
    expect(sentBy('desk', 'more')[0]).toEqual({ kind: 'more', chunks: 4 });
  });

  it('come back small', async () => {
    expect((await desk().preview(picture(10), 640, never)).size).toBe(50);
    expect(reader.preview.mock.calls[0]?.[1]).toBe(640);
  });

  it('travel whole where messages carry blobs', async () => {
    wirePorts().clone = (message) => message;
    serveImages(reader, ['x.com'], { carriesBlobs: true });
    const port = desk({ carriesBlobs: true });
    const file = picture(2 * CHUNK_BYTES);
    await port.read(file, crests, never);
    expect((await read(reader.read.mock.calls[0]?.[0] as Blob)).equals(await read(file))).toBe(true);
    expect((await port.blur(file, [], never)).size).toBe(3 * CHUNK_BYTES + 5);
  });

  it('leave no port open, whatever the end', async () => {
    reader.read.mockRejectedValueOnce(new ImageError('truncated'));
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'truncated' });
    await desk().read(picture(5), crests, never);
    await vi.waitFor(() => expect(wiring.ports.filter((p) => p.open || p.other.open)).toEqual([]));
  });

  it.each([
    ['image/png', IMAGE_LIMITS.pictureBytes + 1],
    ['video/mp4', IMAGE_LIMITS.videoBytes + 1],
  ])('are refused unsent where they are too large: %s', async (type, size) => {
    const huge = { type, size } as Blob;
    await expect(desk().read(huge, crests, never)).rejects.toMatchObject({ problem: 'too-large' });
    expect(wiring.ports).toEqual([]);
  });

  it('tell that the file cannot be read any more', async () => {
    const gone = picture(5);
    const slice = vi.spyOn(Blob.prototype, 'slice').mockImplementation(() => {
      throw new DOMException('changed', 'NotReadableError');
    });
    await expect(desk().read(gone, crests, never)).rejects.toMatchObject({ problem: 'truncated' });
    slice.mockRestore();
  });

  it('hand a failure that is none of the file’s on as the reader’s', async () => {
    reader.read.mockRejectedValueOnce(new Error('out of memory'));
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'reader' });
  });

  it('wake a reader page that is missing, once', async () => {
    wiring.there = false;
    wake.mockImplementationOnce(async () => {
      wiring.there = true;
      return undefined;
    });
    expect(await desk().read(picture(5), crests, never)).toEqual(facts);
    expect(wake).toHaveBeenCalledTimes(1);
    wiring.there = false;
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'reader' });
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('end as the reader’s failure where the extension is gone', async () => {
    Object.assign(fakeBrowser.runtime, {
      connect: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'reader' });
  });

  it('end as the reader’s failure when the page dies in mid-flight, without a second try', async () => {
    reader.read.mockImplementationOnce(async () => {
      wiring.ports[0]?.other.disconnect();
      return new Promise(() => undefined);
    });
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'reader' });
    expect(wake).not.toHaveBeenCalled();
  });

  it('stop the reading when given up', async () => {
    const giveUp = new AbortController();
    let heard: AbortSignal | undefined;
    reader.read.mockImplementationOnce((_file, _crests, signal) => {
      heard = signal;
      return new Promise(() => undefined);
    });
    const reading = desk().read(picture(5), crests, giveUp.signal);
    await vi.waitFor(() => expect(heard).toBeDefined());
    giveUp.abort();
    await expect(reading).rejects.toMatchObject({ problem: 'stopped' });
    await vi.waitFor(() => expect(heard?.aborted).toBe(true));
    await expect(desk().read(picture(5), crests, giveUp.signal)).rejects.toMatchObject({ problem: 'stopped' });
    expect(wiring.ports).toHaveLength(1);
  });

  it('stop a transfer when given up, and the reader never sees it', async () => {
    const giveUp = new AbortController();
    const reading = desk().read(picture(40 * CHUNK_BYTES), crests, giveUp.signal);
    await vi.waitFor(() => expect(sentBy('desk', 'chunk').length).toBeGreaterThan(2));
    giveUp.abort();
    await expect(reading).rejects.toMatchObject({ problem: 'stopped' });
    const sent = sentBy('desk', 'chunk').length;
    expect(sent).toBeLessThan(40);
    await new Promise((done) => setTimeout(done, 50));
    expect(sentBy('desk', 'chunk')).toHaveLength(sent);
    expect(reader.read).not.toHaveBeenCalled();
  });

  it('wait for a reader that is alive, and give a silent one up', async () => {
    wiring = wirePorts();
    serveImages(reader, ['x.com'], { carriesBlobs: false, beatMs: 40 });
    reader.read.mockImplementationOnce(() => new Promise((resolve) => setTimeout(() => resolve(facts), 600)));
    expect(await desk({ silenceMs: 200 }).read(picture(1), crests, never)).toEqual(facts);
    wiring = wirePorts();
    serveImages(reader, ['x.com'], { carriesBlobs: false, beatMs: 100_000 });
    reader.read.mockImplementationOnce(() => new Promise(() => undefined));
    await expect(desk({ silenceMs: 200 }).read(picture(1), crests, never)).rejects.toMatchObject({ problem: 'reader' });
  });

  it.each([
    ['no facts', { kind: 'facts' }],
    ['facts of the wrong shape', { kind: 'facts', facts: { ...facts, faces: [{ box: [0, 0, 90, 1] }] } }],
    ['a picture nobody asked for', { kind: 'picture', file: { size: 3, type: 'image/png' } }],
    ['a chunk nobody asked for', { kind: 'chunk', data: 'AAAA' }],
    ['nothing that we know', { kind: 'hello' }],
    ['a bare word', 'facts'],
  ])('take %s for a broken reader, not for a calm one', async (_what, message) => {
    reader.read.mockImplementationOnce(async () => {
      wiring.ports[0]?.other.postMessage(message);
      return new Promise(() => undefined);
    });
    await expect(desk().read(picture(5), crests, never)).rejects.toMatchObject({ problem: 'reader' });
  });

  it('are not mixed up when many are read at once', async () => {
    reader.read.mockImplementation(async ({ size }) => ({ ...facts, lines: [{ box: [0, 0, 1, 1], text: `${size}` }] }));
    const port = desk();
    const sizes = [3, CHUNK_BYTES + 7, 1, 2 * CHUNK_BYTES, 9];
    const all = await Promise.all(sizes.map((size) => port.read(picture(size), crests, never)));
    expect(all.map(({ lines }) => Number(lines[0]?.text))).toEqual(sizes);
    reader.read.mockImplementation(async () => facts);
  });
});
