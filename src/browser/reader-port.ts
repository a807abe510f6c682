import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { MessageError, type MessageErrorCode } from './message-error.ts';
import { send } from './send.ts';

/** For a draft; for print in a picture, its second try included. */
const TIMEOUT_MS = 2000;
const PATIENT_MS = 15_000;

const codeOf = (error: unknown): MessageErrorCode | null => (error instanceof MessageError ? error.code : null);

async function readWithRetry(draft: Draft, patient: boolean): Promise<ReaderFacts> {
  const read = () => send('background', 'read', { draft, patient });
  try {
    return await read();
  } catch (error) {
    // The worker may have died with our message in flight; the next message starts it again (measured: 17 ms).
    if (codeOf(error) === 'missing') return read();
    throw error;
  }
}

/** Once more where the text worker failed, or its encoder was still loading: while pictures are read both are slow. */
async function readPatiently(draft: Draft): Promise<ReaderFacts> {
  const facts = await readWithRetry(draft, true).catch((error: unknown) => {
    if (codeOf(error) === 'failed') return null;
    throw error;
  });
  if (facts?.encoder) return facts;
  return readWithRetry(draft, true).catch((error: unknown) => {
    if (facts) return facts;
    throw error;
  });
}

/** The guard's way to the reader (`ReaderPort`). Rejects with a MessageError: see `incompleteReason`. */
export function createReaderPort(): { read(draft: Draft, patient?: boolean): Promise<ReaderFacts> } {
  return {
    read: (draft, patient = false) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new MessageError('late')), patient ? PATIENT_MS : TIMEOUT_MS);
        (patient ? readPatiently(draft) : readWithRetry(draft, false))
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      }),
  };
}
