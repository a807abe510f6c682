import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHUNK_BYTES, IMAGE_PORT } from '../../src/browser/image-wire.ts';
import { serveImages } from '../../src/browser/serve-images.ts';
import { IMAGE_LIMITS } from '../../src/core/image/image-limits.ts';
import type { ImageReader } from '../../src/reader/image/image-reading.ts';
import { type FakePort, type Wiring, wirePorts } from './port-pair.ts';

const own = fakeBrowser.runtime.id;
const job = { op: 'read', crests: [] };
const ask = { kind: 'ask', job, file: { size: 3, type: 'image/png' } };

describe('the reader page’s door for pictures', () => {
  let wiring: Wiring;
  const reader = {
    read: vi.fn<ImageReader['read']>(() => new Promise(() => undefined)),
    preview: vi.fn<ImageReader['preview']>(),
    blur: vi.fn<ImageReader['blur']>(),
  };
  const heard: unknown[] = [];
  const connect = (name = IMAGE_PORT): FakePort => {
    const port = browser.runtime.connect({ name }) as unknown as FakePort;
    port.onMessage.addListener((message) => void heard.push(message));
    return port;
  };
  const closed = (port: FakePort) => vi.waitFor(() => expect(port.open).toBe(false));

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    heard.length = 0;
    wiring = wirePorts();
    serveImages(reader, ['x.com'], { carriesBlobs: false, silenceMs: 200, longestMs: 900 });
  });

  it.each([
    ['another extension', { id: 'other', url: 'https://x.com/', tab: { id: 1 } }],
    ['another site', { id: own, url: 'https://example.com/', tab: { id: 1 } }],
    ['a frame of another site', { id: own, url: 'https://x.com.example.com/', tab: { id: 1 } }],
    ['plain http', { id: own, url: 'http://x.com/', tab: { id: 1 } }],
    ['the background', { id: own }],
  ])('is shut for %s', async (_who, sender) => {
    wiring.sender = sender;
    const port = connect();
    await closed(port);
    expect(heard).toEqual([]);
  });

  it.each([
    ['a content script of ours', { id: own, url: 'https://x.com/compose', tab: { id: 1 }, frameId: 4 }],
    ['a page of ours', { id: own, url: fakeBrowser.runtime.getURL('/options.html') }],
  ])('is open to %s', async (_who, sender) => {
    wiring.sender = sender;
    const port = connect();
    port.postMessage(ask);
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'moved' }, { kind: 'more', chunks: 1 }]));
    port.postMessage({ kind: 'chunk', data: 'AAAA' });
    await vi.waitFor(() => expect(reader.read).toHaveBeenCalledTimes(1));
  });

  it('leaves ports of other names alone', async () => {
    const port = connect('something-else');
    await new Promise((done) => setTimeout(done, 300));
    expect(port.open).toBe(true);
  });

  const file = ask.file;
  it.each([
    ['nothing', [null]],
    ['a word', ['ask']],
    ['an unknown kind', [{ kind: 'give' }]],
    ['a chunk before the asking', [{ kind: 'chunk', data: 'AAAA' }]],
    ['credit that nobody waits for', [ask, { kind: 'more', chunks: 1 }]],
    ['two askings at once', [ask, ask]],
    ['a file without a size', [{ ...ask, file: { type: 'image/png' } }]],
    ['a picture that is too large', [{ ...ask, file: { ...file, size: IMAGE_LIMITS.pictureBytes + 1 } }]],
    ['a video that is too large', [{ ...ask, file: { type: 'video/mp4', size: IMAGE_LIMITS.videoBytes + 1 } }]],
    ['a blob that is none', [{ ...ask, file: { ...file, blob: {} } }]],
    ['a job that we do not do', [{ ...ask, job: { op: 'send' } }]],
    ['crests from elsewhere', [{ ...ask, job: { op: 'read', crests: [{ id: 'a', image: 'https://x.com/a.png' }] } }]],
    ['boxes that are none', [{ ...ask, job: { op: 'blur', boxes: [[0, 0, -1, 4]] } }]],
    ['a preview of no size', [{ ...ask, job: { op: 'preview', longest: 0 } }]],
    ['a chunk of another size', [ask, { kind: 'chunk', data: 'AAAAAAAA' }]],
    ['a chunk that is no base64', [ask, { kind: 'chunk', data: '!!!!' }]],
    ['a chunk that is too long', [ask, { kind: 'chunk', data: 'A'.repeat(CHUNK_BYTES * 2) }]],
    ['more chunks than it asked for', [ask, { kind: 'chunk', data: 'AAAA' }, { kind: 'chunk', data: 'AAAA' }]],
  ])('closes on %s', async (_what, messages) => {
    const port = connect();
    for (const message of messages) port.postMessage(message);
    await closed(port);
    expect(heard.at(-1)).toEqual({ kind: 'problem', problem: 'reader' });
    expect(reader.blur).not.toHaveBeenCalled();
  });

  it.each(['video/mp4', 'application/octet-stream', ''])(
    'takes a video of a size that a picture may not have: %s',
    async (type) => {
      const port = connect();
      port.postMessage({ ...ask, file: { type, size: IMAGE_LIMITS.pictureBytes + 1 } });
      await vi.waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'more', chunks: 4 }));
      expect(port.open).toBe(true);
    },
  );

  it('does not wait for a desk that says nothing, before or amid its file', async () => {
    await closed(connect());
    const port = connect();
    port.postMessage(ask);
    await closed(port);
    expect(reader.read).not.toHaveBeenCalled();
  });

  it('gives up what never ends', async () => {
    const port = connect();
    port.postMessage({ ...ask, file: { ...file, size: 0 } });
    await vi.waitFor(() => expect(port.open).toBe(false), 2000);
    expect(reader.read.mock.calls[0]?.[2].aborted).toBe(true);
  });

  it('waits as long as the reader works, and gives the reading up when the desk goes', async () => {
    const port = connect();
    port.postMessage({ ...ask, file: { ...file, size: 0 } });
    await new Promise((done) => setTimeout(done, 400));
    expect(port.open).toBe(true);
    const signal = reader.read.mock.calls[0]?.[2];
    expect(signal?.aborted).toBe(false);
    port.disconnect();
    await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  });

  it('sends a crowd away', async () => {
    const crowd = Array.from({ length: 40 }, () => connect());
    await vi.waitFor(() => expect(crowd.filter(({ open }) => open)).toHaveLength(32));
    for (const port of crowd) port.disconnect();
    await new Promise((done) => setTimeout(done, 20));
    expect(connect().open).toBe(true);
  });
});
