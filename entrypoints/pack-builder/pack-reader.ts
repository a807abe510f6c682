import type { Draft } from '../../src/core/draft.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import type { TextReader } from '../../src/reader/text-reader.ts';

/** Reads a draft with a pack's school, roster and staff; rejects where the reader cannot be had or does not answer. */
export type ReadWithPack = (draft: Draft, pack: Pack) => Promise<ReaderFacts>;

/** The page's own text reader, the very one that reads on the sites; it comes with the first draft. */
export function createPackReader(): ReadWithPack {
  const revisions = new WeakMap<Pack, string>();
  let made: Promise<TextReader> | null = null;
  let count = 0;
  const revisionOf = (pack: Pack): string => {
    const known = revisions.get(pack) ?? `builder-${++count}`;
    revisions.set(pack, known);
    return known;
  };
  const reader = (): Promise<TextReader> => {
    made ??= loadReader().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
  return async (draft, pack) => {
    const { read, load } = await reader();
    const revision = revisionOf(pack);
    const facts = await read(draft, revision, true);
    if (facts) return facts;
    await load(pack, revision);
    const now = await read(draft, revision, true);
    if (!now) throw new Error('another pack came in between');
    return now;
  };
}

async function loadReader(): Promise<TextReader> {
  const [{ createTextReader }, { spawnTextWorker }] = await Promise.all([
    import('../../src/reader/text-reader.ts'),
    import('../../src/reader/spawn-text-worker.ts'),
  ]);
  return createTextReader(spawnTextWorker);
}
