import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';
import type { CompiledPack } from '../../src/core/pack/compile.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { createTextService } from '../../src/reader/text-service.ts';
import { pack } from '../browser/packs.ts';

const draft = (text: string): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text,
  replyTo: null,
});

function service() {
  const compile = vi.fn((loaded: Pack) => ({ pack: loaded }) as CompiledPack);
  const read = vi.fn((asked: Draft, compiled: CompiledPack): ReaderFacts => {
    if (asked.text === 'throw') throw new Error('no');
    const sentence = {
      start: 0,
      end: asked.text.length,
      negated: false,
      question: false,
      quoted: false,
      subject: 'i',
    } as const;
    return { names: [], sentences: compiled.pack.id === 'two' ? [sentence] : [] };
  });
  const ask = createTextService({ compile, read });
  const look = (text: string, revision: string) => ask({ kind: 'read', draft: draft(text), revision });
  const load = (id: string, revision: string) => ask({ kind: 'load', pack: pack(id), revision });
  return { ask, look, load, compile, read };
}

describe('the text worker’s service', () => {
  it('asks for the pack before it reads by it', () => {
    const { look, load } = service();
    expect(look('a', 'r1')).toEqual({ facts: null });
    load('one', 'r1');
    expect(look('a', 'r1')).toEqual({ facts: { names: [], sentences: [] } });
    expect(look('a', 'r2')).toEqual({ facts: null });
  });

  it('compiles a pack once for each revision', () => {
    const { load, compile } = service();
    for (const revision of ['r1', 'r1', 'r2']) load('one', revision);
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('reads the same draft once, a hundred drafts back at most', () => {
    const { look, load, read } = service();
    load('one', 'r1');
    look('a', 'r1');
    look('a', 'r1');
    expect(read).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 99; i += 1) look(`b${i}`, 'r1');
    look('a', 'r1');
    expect(read).toHaveBeenCalledTimes(100);
    for (let i = 0; i < 100; i += 1) look(`c${i}`, 'r1');
    look('a', 'r1');
    expect(read).toHaveBeenCalledTimes(201);
  });

  it('answers by the new pack, not from memory, once it is loaded', () => {
    const { look, load } = service();
    load('one', 'r1');
    look('a', 'r1');
    load('two', 'r2');
    expect(look('a', 'r2')).toMatchObject({ facts: { sentences: [{ end: 1 }] } });
  });

  it('tells apart drafts of the same words for another audience', () => {
    const { ask, load, read } = service();
    load('one', 'r1');
    ask({ kind: 'read', draft: draft('a'), revision: 'r1' });
    ask({ kind: 'read', draft: { ...draft('a'), audience: 'friends' }, revision: 'r1' });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('turns what is thrown into an answer', () => {
    const { look, load } = service();
    load('one', 'r1');
    expect(look('throw', 'r1')).toEqual({ error: 'Error: no' });
    expect(look('a', 'r1')).toEqual({ facts: { names: [], sentences: [] } });
  });
});
