import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { incompleteReason, MessageError } from '../../src/browser/message-error.ts';
import { createReaderPort } from '../../src/browser/reader-port.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { ReaderPort } from '../../src/guard/ports.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: 'hello',
  replyTo: null,
};
const facts = readerFacts({
  names: [{ start: 0, end: 5, kind: 'public-first', confidence: 0.2, tag: 'NAME', cues: [] }],
  words: [{ start: 0, end: 5, family: 'you' }],
  reported: ['criticism'],
  evidence: { criticism: [{ start: 0, end: 5 }] },
});
const sends = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');
const died = new Error(
  'A listener indicated an asynchronous response, but the message channel closed before a response was received',
);

describe('the way to the reader', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const port: ReaderPort = createReaderPort();
  const codeOf = (reading: Promise<unknown>) =>
    reading.then(
      () => 'answered',
      (error: MessageError) => error.code,
    );

  it('brings the facts', async () => {
    sends().mockResolvedValue({ ok: true, value: facts } as never);
    expect(await port.read(draft)).toEqual(facts);
  });

  it('tries once more when the worker died with the message', async () => {
    const send = sends()
      .mockRejectedValueOnce(died)
      .mockResolvedValueOnce({ ok: true, value: facts } as never);
    expect(await port.read(draft)).toEqual(facts);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second try', async () => {
    const send = sends().mockRejectedValue(died);
    expect(await codeOf(port.read(draft))).toBe('missing');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['busy', { ok: false, code: 'busy' }, 1],
    ['invalid', { ok: false, code: 'made-up' }, 1],
    ['invalid', { ok: true, value: { names: 'none' } }, 1],
    ['invalid', { ok: true, value: { ...facts, names: [null] } }, 1],
    ['invalid', { ok: true, value: { ...facts, words: [{ start: 3, end: 1, family: 'you' }] } }, 1],
    ['invalid', { ok: true, value: { ...facts, scores: {} } }, 1],
    ['invalid', { ok: true, value: { ...facts, scores: { ...facts.scores, media: null } } }, 1],
    ['invalid', { ok: true, value: { ...facts, reported: ['media'] } }, 1],
    ['invalid', { ok: true, value: { ...facts, reported: ['nothing'] } }, 1],
    ['invalid', { ok: true, value: { ...facts, target: 'nobody' } }, 1],
    ['invalid', { ok: true, value: { ...facts, warn: 2 } }, 1],
    ['invalid', { ok: true, value: { ...facts, evidence: { criticism: [{ start: 0 }] } } }, 1],
    ['missing', undefined, 2],
  ])('rejects as %s', async (code, reply, tries) => {
    const send = sends().mockResolvedValue(reply as never);
    expect(await codeOf(port.read(draft))).toBe(code);
    expect(send).toHaveBeenCalledTimes(tries);
  });

  it('tells when the extension was updated under its page, without a second try', async () => {
    const send = sends().mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await codeOf(port.read(draft))).toBe('gone');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('waits two seconds and no longer', async () => {
    vi.useFakeTimers();
    sends().mockReturnValue(new Promise(() => undefined) as never);
    const code = codeOf(port.read(draft));
    let settled = false;
    void code.then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(1999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await code).toBe('late');
  });

  describe('for print in a picture', () => {
    const ok = (value: unknown) => ({ ok: true, value }) as never;
    const failed = { ok: false, code: 'failed' } as never;

    it('waits fifteen seconds', async () => {
      vi.useFakeTimers();
      sends().mockImplementation((() => new Promise((done) => setTimeout(done, 14_000, ok(facts)))) as never);
      const reading = codeOf(port.read(draft, true));
      await vi.advanceTimersByTimeAsync(14_000);
      expect(await reading).toBe('answered');
      sends().mockReturnValue(new Promise(() => undefined) as never);
      const late = codeOf(port.read(draft, true));
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await late).toBe('late');
    });

    it.each([
      ['the encoder was still loading', ok({ ...facts, encoder: false })],
      ['the worker failed', failed],
    ])('tries once more where %s', async (_, first) => {
      const send = sends().mockResolvedValueOnce(first).mockResolvedValueOnce(ok(facts));
      expect(await port.read(draft, true)).toEqual(facts);
      expect(send.mock.calls.map(([message]) => message)).toMatchObject([
        { body: { patient: true } },
        { body: { patient: true } },
      ]);
    });

    it('tries once more only, and not where that cannot help', async () => {
      const send = sends().mockResolvedValue(failed);
      expect(await codeOf(port.read(draft, true))).toBe('failed');
      expect(send).toHaveBeenCalledTimes(2);
      send.mockResolvedValueOnce(ok({ ...facts, encoder: false }));
      expect(await port.read(draft, true)).toEqual({ ...facts, encoder: false });
      send.mockClear();
      send.mockResolvedValue({ ok: false, code: 'busy' } as never);
      expect(await codeOf(port.read(draft, true))).toBe('busy');
      expect(send).toHaveBeenCalledTimes(1);
    });
  });

  it('gives each failure its reason', () => {
    const kinds = (['busy', 'late', 'missing', 'no-pack', 'failed'] as const).map(
      (code) => incompleteReason(new MessageError(code)).kind,
    );
    expect(kinds).toEqual(['reader-late', 'reader-late', 'reader-missing', 'no-pack', 'failed']);
    expect(incompleteReason('anything')).toEqual({ kind: 'reader-missing' });
  });
});
