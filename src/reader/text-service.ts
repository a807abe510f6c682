import { type Draft, fingerprint } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import type { Pack } from '../core/pack/schema.ts';
import { Lru } from './lru.ts';
import type { WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

export interface TextParts {
  compile(pack: Pack): CompiledPack;
  read(draft: Draft, compiled: CompiledPack): ReaderFacts;
}

/** Drafts whose facts are kept, in memory only. */
const KEPT = 100;

/** What the worker does: one pack compiled at a time, answers by the draft's fingerprint. Never throws. */
export function createTextService(parts: TextParts): (ask: WorkerAsk) => WorkerAnswer {
  const cache = new Lru<ReaderFacts>(KEPT);
  let loaded: { readonly revision: string; readonly compiled: CompiledPack } | null = null;

  const load = (pack: Pack, revision: string): void => {
    if (loaded?.revision === revision) return;
    loaded = { revision, compiled: parts.compile(pack) };
    cache.clear();
  };
  const read = (draft: Draft, revision: string): ReaderFacts | null => {
    if (loaded?.revision !== revision) return null;
    const key = fingerprint(draft);
    const known = cache.get(key);
    if (known) return known;
    const facts = parts.read(draft, loaded.compiled);
    cache.set(key, facts);
    return facts;
  };

  return (ask) => {
    try {
      if (ask.kind === 'read') return { facts: read(ask.draft, ask.revision) };
      load(ask.pack, ask.revision);
      return { facts: null };
    } catch (error) {
      return { error: String(error) };
    }
  };
}
