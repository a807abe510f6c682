import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOffscreenLink } from '../../src/browser/offscreen-link.ts';
import type { Draft } from '../../src/core/draft.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: 'hello',
  replyTo: null,
};
const facts = readerFacts();
const answered = { ok: true, value: facts } as never;

describe('the way to the offscreen document', () => {
  let open = false;
  const createDocument = vi.fn(async () => {
    if (open) throw new Error('Only a single offscreen document may be created.');
    open = true;
  });
  beforeEach(() => {
    fakeBrowser.reset();
    open = false;
    createDocument.mockClear();
    Object.assign(browser.runtime, { getContexts: async () => (open ? [{}] : []) });
    Object.assign(browser, { offscreen: { createDocument } });
  });
  afterEach(() => vi.restoreAllMocks());
  const sends = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

  it('makes one document, also for many asks at once', async () => {
    sends().mockResolvedValue(answered);
    const link = createOffscreenLink();
    await Promise.all([link.read(draft, 'r'), link.read(draft, 'r'), link.read(draft, 'r')]);
    expect(createDocument).toHaveBeenCalledTimes(1);
  });

  it('makes none where an earlier life of the worker did', async () => {
    open = true;
    sends().mockResolvedValue(answered);
    expect(await createOffscreenLink().read(draft, 'r')).toEqual(facts);
    expect(createDocument).not.toHaveBeenCalled();
  });

  it('makes another when the document is gone, and asks again', async () => {
    sends()
      .mockResolvedValueOnce(answered)
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce(answered);
    const link = createOffscreenLink();
    await link.read(draft, 'r');
    open = false;
    expect(await link.read(draft, 'r')).toEqual(facts);
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('rejects as missing where none can be made, and tries anew at the next ask', async () => {
    createDocument.mockRejectedValueOnce(new Error('no'));
    sends().mockResolvedValue(answered);
    const link = createOffscreenLink();
    await expect(link.read(draft, 'r')).rejects.toMatchObject({ code: 'missing' });
    expect(await link.read(draft, 'r')).toEqual(facts);
  });

  it('sees that the document is there for others to speak to, made anew where it has gone', async () => {
    const link = createOffscreenLink();
    await Promise.all([link.awake?.(), link.awake?.()]);
    await link.awake?.();
    expect(createDocument).toHaveBeenCalledTimes(1);
    open = false;
    await link.awake?.();
    expect(createDocument).toHaveBeenCalledTimes(2);
  });

  it('hands a failure of the reader on, without a second try', async () => {
    const send = sends().mockResolvedValue({ ok: false, code: 'failed' } as never);
    await expect(createOffscreenLink().read(draft, 'r')).rejects.toMatchObject({ code: 'failed' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
