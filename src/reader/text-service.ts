import { type Draft, readingKey } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import type { Pack } from '../core/pack/schema.ts';
import { Lru } from './lru.ts';
import { newestFirst } from './newest-first.ts';
import type { WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

export interface TextParts {
  compile(pack: Pack): CompiledPack;
  read(draft: Draft, compiled: CompiledPack): Promise<ReaderFacts>;
}

/** Drafts whose facts are kept, in memory only. */
const KEPT = 100;

interface Loaded {
  readonly revision: string;
  readonly compiled: CompiledPack;
  /** By `readingKey`: what has been read, or is being read. */
  readonly readings: Lru<Promise<ReaderFacts>>;
}

/** What the worker does: one pack compiled at a time, one draft read at a time, each once. Never rejects. */
export function createTextService(parts: TextParts): (ask: WorkerAsk) => Promise<WorkerAnswer> {
  const inTurn = newestFirst();
  let loaded: Loaded | null = null;

  const load = (pack: Pack, revision: string): void => {
    if (loaded?.revision === revision) return;
    loaded = { revision, compiled: parts.compile(pack), readings: new Lru(KEPT) };
  };
  const read = async (draft: Draft, revision: string): Promise<ReaderFacts | null> => {
    if (loaded?.revision !== revision) return null;
    const { compiled, readings } = loaded;
    const key = readingKey(draft);
    const known = readings.get(key);
    if (known) return known;
    const reading = inTurn(() => parts.read(draft, compiled));
    readings.set(key, reading);
    // What failed, or went without the encoder, is read anew when it is asked for again.
    reading.then(
      ({ encoder }) => encoder || readings.delete(key),
      () => readings.delete(key),
    );
    return reading;
  };

  return async (ask) => {
    try {
      if (ask.kind === 'read') return { facts: await read(ask.draft, ask.revision) };
      load(ask.pack, ask.revision);
      return { facts: null };
    } catch (error) {
      return { error: String(error) };
    }
  };
}
