import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBench } from '../../../entrypoints/pack-builder/bench.ts';
import type { ReadWithPack } from '../../../entrypoints/pack-builder/pack-reader.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import type { ReaderFacts } from '../../../src/core/facts.ts';
import { readerFacts } from '../../support/reader-facts.ts';

const pack = shippedPack('uk-schools');
const swearing = (text: string): ReaderFacts =>
  readerFacts({ words: [{ family: 'strongSwearing', start: 0, end: text.length }] });

describe('the test bench', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const start = (read: ReadWithPack) => {
    const bench = createBench(pack, () => undefined, read);
    bench.view(pack);
    return { bench, view: (now = pack) => bench.view(now) };
  };

  it('judges a draft a moment after the last key, with what the reader says of it', async () => {
    const read = vi.fn<ReadWithPack>(async ({ text }) => swearing(text));
    const { bench, view } = start(read);
    bench.actions.write({ text: 'What' });
    bench.actions.write({ text: 'What a morning' });
    expect(view()).toMatchObject({ checking: true, judged: null });
    await vi.advanceTimersByTimeAsync(300);
    expect(read).toHaveBeenCalledTimes(1);
    expect(view()).toMatchObject({ checking: false, judged: { pack, draft: { text: 'What a morning' } } });
    expect(view().judged?.verdict.findings.map(({ rule }) => rule)).toEqual(['offensive']);
  });

  it('shows the answer to the newest draft, whichever comes first', async () => {
    const answers: (() => void)[] = [];
    const { bench, view } = start(({ text }) => new Promise((resolve) => answers.push(() => resolve(swearing(text)))));
    bench.actions.write({ text: 'First' });
    await vi.advanceTimersByTimeAsync(300);
    bench.actions.write({ text: 'Second' });
    await vi.advanceTimersByTimeAsync(300);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(view().judged?.draft.text).toBe('Second');
  });

  it('judges without a reader that cannot be had, says so, and tries again when asked', async () => {
    const read = vi.fn<ReadWithPack>().mockRejectedValueOnce(new Error('no worker')).mockResolvedValue(readerFacts());
    const { bench, view } = start(read);
    bench.actions.write({ text: 'Lovely walk' });
    await vi.advanceTimersByTimeAsync(300);
    expect(view().judged?.verdict.incomplete).toEqual({ kind: 'reader-missing' });
    bench.actions.again();
    await vi.advanceTimersByTimeAsync(0);
    expect(view().judged?.verdict.incomplete).toBe(null);
  });

  it('judges anew with another pack, and by who writes, when and on what', async () => {
    const { bench, view } = start(async ({ text }) => swearing(text));
    bench.actions.write({ text: 'What a morning' });
    await vi.advanceTimersByTimeAsync(300);
    const governors = {
      ...pack,
      rules: pack.rules.map((rule) =>
        rule.id === 'offensive' ? { ...rule, when: { ...rule.when, roles: ['governor' as const] } } : rule,
      ),
    };
    view(governors);
    await vi.advanceTimersByTimeAsync(300);
    expect(view(governors).judged?.verdict.findings).toEqual([]);
    bench.actions.situate({ role: 'governor' });
    await vi.advanceTimersByTimeAsync(300);
    expect(view(governors).judged?.verdict.findings).not.toEqual([]);
  });

  it('has nothing to say of an empty draft, nor without a pack', async () => {
    const read = vi.fn<ReadWithPack>(async () => readerFacts());
    const bench = createBench(pack, () => undefined, read);
    bench.actions.write({ text: 'Lovely walk' });
    await vi.advanceTimersByTimeAsync(300);
    expect(bench.view(null)).toMatchObject({ checking: false, judged: null });
    bench.view(pack);
    await vi.advanceTimersByTimeAsync(300);
    expect(bench.view(pack).judged?.verdict.outcome).toBe('clear');
    bench.actions.write({ text: '  ' });
    await vi.advanceTimersByTimeAsync(300);
    expect(bench.view(pack)).toMatchObject({ checking: false, judged: null });
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('the ordinary drafts', () => {
  const end = async (bench: ReturnType<typeof createBench>) =>
    vi.waitFor(() => expect(['done', 'failed', 'stopped']).toContain(bench.view(pack).samples.state), 20_000);

  it('are all judged, and counted with an interval', async () => {
    const bench = createBench(
      pack,
      () => undefined,
      async ({ text }) => (text.includes('work') ? swearing(text) : readerFacts()),
    );
    bench.view(pack);
    bench.actions.trySamples();
    await end(bench);
    const { samples } = bench.view(pack);
    if (samples.state !== 'done') throw new Error(samples.state);
    const { figures, spokenOf } = samples;
    expect(figures.drafts).toBeGreaterThan(400);
    expect(figures.held).toBeGreaterThan(0);
    expect(spokenOf.length).toBe(figures.held + figures.noted);
    expect(figures.low).toBeLessThan(figures.held / figures.drafts);
    expect(figures.high).toBeGreaterThan(figures.held / figures.drafts);
    expect(figures.unread).toBe(0);
    expect(figures.assumption.cy).not.toBe(figures.assumption.en);
  });

  it('give no figure where they were stopped, or could not be read', async () => {
    const stopped = createBench(
      pack,
      () => undefined,
      () => new Promise((resolve) => setTimeout(() => resolve(readerFacts()), 1)),
    );
    stopped.view(pack);
    stopped.actions.trySamples();
    await vi.waitFor(() => expect(stopped.view(pack).samples).toHaveProperty('of'), { timeout: 20_000, interval: 2 });
    stopped.actions.stopSamples();
    await end(stopped);
    expect(stopped.view(pack).samples.state).toBe('stopped');

    const failing = createBench(
      pack,
      () => undefined,
      () => Promise.reject(new Error('no worker')),
    );
    failing.view(pack);
    failing.actions.trySamples();
    await end(failing);
    expect(failing.view(pack).samples.state).toBe('failed');
  });

  it('of many voices are judged by the pack and by the general rules', async () => {
    const stricter = {
      ...pack,
      rules: pack.rules.map((rule) => (rule.id === 'tone' ? rule : { ...rule, level: 'stop' as const })),
    };
    const bench = createBench(
      { ...pack, rules: pack.rules.filter(({ id }) => id !== 'offensive') },
      () => undefined,
      async ({ text }) => (text.length % 2 === 0 ? swearing(text) : readerFacts()),
    );
    bench.view(stricter);
    bench.actions.tryVoices();
    await vi.waitFor(() => expect(bench.view(stricter).voices.state).toBe('done'), 20_000);
    const { voices } = bench.view(stricter);
    if (voices.state !== 'done') throw new Error(voices.state);
    expect(voices.drafts).toBeGreaterThan(300);
    expect(voices.held).toBeGreaterThan(voices.base);
    expect(voices.risen.length).toBeGreaterThan(0);
  });
});
