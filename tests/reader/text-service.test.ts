import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';
import type { CompiledPack } from '../../src/core/pack/compile.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { createTextService } from '../../src/reader/text-service.ts';
import { pack } from '../browser/packs.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft = (text: string): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text,
  replyTo: null,
});

function service(reading: (asked: Draft) => Promise<void> = async () => {}) {
  const compile = vi.fn((loaded: Pack) => ({ pack: loaded }) as CompiledPack);
  const read = vi.fn(async (asked: Draft, compiled: CompiledPack): Promise<ReaderFacts> => {
    await reading(asked);
    return readerFacts({ warn: compiled.pack.id === 'two' ? 1 : 0 });
  });
  const ask = createTextService({ compile, read });
  const look = (text: string, revision = 'r1') => ask({ kind: 'read', draft: draft(text), revision });
  const load = (id: string, revision: string) => ask({ kind: 'load', pack: pack(id), revision });
  return { ask, look, load, compile, read, order: () => read.mock.calls.map(([{ text }]) => text) };
}

describe('the text worker’s service', () => {
  it('asks for the pack before it reads by it', async () => {
    const { look, load } = service();
    expect(await look('a')).toEqual({ facts: null });
    await load('one', 'r1');
    expect(await look('a')).toEqual({ facts: readerFacts() });
    expect(await look('a', 'r2')).toEqual({ facts: null });
  });

  it('compiles a pack once for each revision', async () => {
    const { load, compile } = service();
    for (const revision of ['r1', 'r1', 'r2']) await load('one', revision);
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('reads the same draft once, a hundred drafts back at most', async () => {
    const { look, load, read } = service();
    await load('one', 'r1');
    await look('a');
    await look('a');
    expect(read).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 99; i += 1) await look(`b${i}`);
    await look('a');
    expect(read).toHaveBeenCalledTimes(100);
    for (let i = 0; i < 100; i += 1) await look(`c${i}`);
    await look('a');
    expect(read).toHaveBeenCalledTimes(201);
  });

  it('reads a draft once that is asked for again while it is being read, for another audience too', async () => {
    const { ask, look, load, read } = service();
    await load('one', 'r1');
    const other = { ...draft('a'), audience: 'friends' } as const;
    await Promise.all([look('a'), look('a'), ask({ kind: 'read', draft: other, revision: 'r1' })]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads one draft at a time, the newest first', async () => {
    let reading = 0;
    const { look, load, order } = service(async () => {
      expect(++reading).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      reading--;
    });
    await load('one', 'r1');
    await Promise.all(['a', 'ab', 'abc', 'abcd'].map((text) => look(text)));
    expect(order()).toEqual(['a', 'abcd', 'abc', 'ab']);
  });

  it('hears what is asked while it reads before it picks the next', async () => {
    const { look, load, order } = service();
    await load('one', 'r1');
    const first = [look('a'), look('ab')];
    setTimeout(() => first.push(look('abc')));
    await Promise.all(first);
    await vi.waitFor(() => expect(order()).toEqual(['a', 'abc', 'ab']));
  });

  it('answers by the new pack, not from memory, once it is loaded', async () => {
    const { look, load } = service(() => new Promise((done) => setTimeout(done, 5)));
    await load('one', 'r1');
    const before = look('a');
    await load('two', 'r2');
    expect(await before).toMatchObject({ facts: { warn: 0 } });
    expect(await look('a', 'r2')).toMatchObject({ facts: { warn: 1 } });
  });

  it('turns what is thrown into an answer, and tries again when asked again', async () => {
    let broken = true;
    const { look, load } = service(async ({ text }) => {
      if (text === 'throw' && broken) throw new Error('no');
    });
    await load('one', 'r1');
    expect(await look('throw')).toEqual({ error: 'Error: no' });
    expect(await look('a')).toEqual({ facts: readerFacts() });
    broken = false;
    expect(await look('throw')).toEqual({ facts: readerFacts() });
  });
});
