import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessageError } from '../../src/browser/message-error.ts';
import type { BackgroundMessages } from '../../src/browser/messages.ts';
import { serve } from '../../src/browser/serve.ts';
import type { Handlers } from '../../src/browser/wire.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: 'hello', replyTo: null };
const content = { id: fakeBrowser.runtime.id, url: 'https://x.com/home', tab: { id: 1 } };
const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const facts = readerFacts();

const handlers = {
  read: vi.fn(async () => facts),
  report: vi.fn(async () => null),
  outcome: vi.fn(async () => null),
  except: vi.fn(async () => null),
  agree: vi.fn(async () => null),
  open: vi.fn(async () => null),
  images: vi.fn(async () => null),
  tick: vi.fn(async () => null),
  setting: vi.fn(async () => null),
  copied: vi.fn(async () => null),
  shown: vi.fn(async () => null),
  noted: vi.fn(async () => null),
  lookUp: vi.fn(async () => true),
  pack: vi.fn(async () => null),
  policy: vi.fn(async () => null),
  recheck: vi.fn(async () => null),
} satisfies Handlers<BackgroundMessages>;

/** What our listener answers; undefined where it does not take the message. */
async function post(message: unknown, sender: object = content): Promise<unknown> {
  let reply: unknown;
  const taken = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, (answer: unknown) => {
    reply = answer;
  });
  if (!(taken as unknown[]).includes(true)) return undefined;
  await vi.waitFor(() => expect(reply).toBeDefined());
  return reply;
}
const envelope = (name: string, body: unknown = null) => ({ channel: 'purple-pen', to: 'background', name, body });

describe('the background’s door', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    serve('background', handlers, ['x.com']);
  });

  it('hands a sound message to its handler and the value back', async () => {
    expect(await post(envelope('read', { draft, extra: 1 }))).toEqual({ ok: true, value: facts });
    expect(handlers.read).toHaveBeenCalledWith({ draft, patient: false }, content);
  });

  it('reads a practice draft for a page of ours', async () => {
    const inTab = { ...page, tab: { id: 4 }, frameId: 0 };
    expect(await post(envelope('read', { draft, patient: true }), inTab)).toEqual({ ok: true, value: facts });
  });

  it.each([
    [null],
    ['read'],
    [{ name: 'read' }],
    [{ ...envelope('read'), to: 'reader' }],
    [{ ...envelope('read'), channel: 'x' }],
  ])('leaves %j to others', async (message) => expect(await post(message)).toBeUndefined());

  it.each(['unknown', 'constructor', '__proto__', 'toString'])('knows no message %s', async (name) => {
    expect(await post(envelope(name))).toEqual({ ok: false, code: 'invalid' });
  });

  it.each([
    ['a page of ours in a frame', 'read', { draft }, { ...page, tab: { id: 1 }, frameId: 3 }],
    ['a content script asks for the policy', 'policy', null, content],
    ['a page reports an outcome', 'outcome', null, page],
    ['another extension', 'read', { draft }, { ...content, id: 'other' }],
    ['another site', 'read', { draft }, { ...content, url: 'https://example.com/' }],
  ])('refuses: %s', async (_what, name, body, sender) => {
    expect(await post(envelope(name, body), sender)).toEqual({ ok: false, code: 'refused' });
    expect(handlers.read).not.toHaveBeenCalled();
  });

  it.each([
    [{ draft: { ...draft, site: 'myspace' } }],
    [{ draft: { ...draft, text: 5 } }],
    [{ draft: { ...draft, text: 'x'.repeat(100_001) } }],
    [{ draft: { ...draft, replyTo: undefined } }],
    [null],
    [[draft]],
  ])('takes no draft of the wrong shape (%#)', async (body) => {
    expect(await post(envelope('read', body))).toEqual({ ok: false, code: 'invalid' });
    expect(handlers.read).not.toHaveBeenCalled();
  });

  it('turns what a handler throws into a code', async () => {
    handlers.read.mockRejectedValueOnce(new MessageError('busy')).mockRejectedValueOnce(new Error('secret words'));
    expect(await post(envelope('read', { draft }))).toEqual({ ok: false, code: 'busy' });
    expect(await post(envelope('read', { draft }))).toEqual({ ok: false, code: 'failed' });
  });

  it('closes when its signal ends', async () => {
    fakeBrowser.reset();
    const stop = new AbortController();
    serve('background', handlers, ['x.com'], stop.signal);
    stop.abort();
    expect(await post(envelope('pack'))).toBeUndefined();
  });
});
