import { promptsAWeek } from '../../src/admin/check/prompts-a-week.ts';
import { readSamples } from '../../src/admin/check/sample-drafts.ts';
import { trySamples } from '../../src/admin/check/try-samples.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { wilson } from '../../src/core/wilson.ts';
import type { Samples } from '../../src/ui/builder/bench/model.ts';
import type { ReadWithPack } from './pack-reader.ts';

/** A draft waits so often, so long, for an encoder that is still being loaded. */
const TRIES = 20;
const REST_MS = 500;

/** Tries the bundled ordinary drafts on a pack, telling how far it is; once `signal` aborts, what it tells is of no use. */
export async function runSamples(
  pack: Pack,
  read: ReadWithPack,
  signal: AbortSignal,
  tell: (samples: Samples) => void,
): Promise<void> {
  let unread = 0;
  const patiently = async (draft: Draft): Promise<ReaderFacts> => {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      const facts = await read(draft, pack);
      if (facts.encoder) return facts;
      if (tries < TRIES && unread === 0) await new Promise((rested) => setTimeout(rested, REST_MS));
      else {
        unread++;
        return facts;
      }
    }
  };
  try {
    const file = await import('../../assets/samples/ordinary-drafts.json?raw');
    const samples = readSamples(file.default);
    tell({ state: 'running', done: 0, of: samples.length });
    const report = await trySamples(samples, pack, patiently, (done) =>
      tell({ state: 'running', done, of: samples.length }),
    );
    signal.throwIfAborted();
    const { drafts, held, noted, heard, slices, surfaces } = report;
    const figures = {
      slices: [...slices, ...surfaces],
      drafts,
      held,
      noted,
      ...(wilson(held, drafts) ?? { low: 0, high: 1 }),
      ...promptsAWeek(report),
      unread,
    };
    const spokenOf = heard.map(({ sample, level, rules }) => ({ id: sample.id, draft: sample.draft, level, rules }));
    tell({ state: 'done', figures, spokenOf, pack });
  } catch {
    tell({ state: 'failed' });
  }
}
