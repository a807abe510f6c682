import type { ReadFacts } from '../../src/admin/check/check-examples.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import type { ReadWithPack } from './pack-reader.ts';

/** The first draft waits so often, so long, for an encoder that is still being loaded. */
const TRIES = 20;
const REST_MS = 500;

/** Reads draft after draft until `signal` aborts; `unread` counts those that the encoder could not be asked about. */
export function patientRead(pack: Pack, read: ReadWithPack, signal: AbortSignal) {
  let unread = 0;
  const reading: ReadFacts = async (draft) => {
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
  return { read: reading, unread: () => unread };
}
