import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { MessageError } from './message-error.ts';
import { send } from './send.ts';

const TIMEOUT_MS = 2000;

async function readWithRetry(draft: Draft): Promise<ReaderFacts> {
  try {
    return await send('background', 'read', { draft });
  } catch (error) {
    // The worker may have died with our message in flight; the next message starts it again (measured: 17 ms).
    if (error instanceof MessageError && error.code === 'missing') return send('background', 'read', { draft });
    throw error;
  }
}

/** The guard's way to the reader (`ReaderPort`). Rejects with a MessageError: see `incompleteReason`. */
export function createReaderPort(timeoutMs = TIMEOUT_MS): { read(draft: Draft): Promise<ReaderFacts> } {
  return {
    read: (draft) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new MessageError('late')), timeoutMs);
        readWithRetry(draft)
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      }),
  };
}
