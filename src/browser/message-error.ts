import type { IncompleteReason } from '../core/verdict.ts';

export const MESSAGE_ERRORS = ['busy', 'refused', 'invalid', 'missing', 'late', 'failed', 'no-pack', 'gone'] as const;

/**
 * `busy`: over the rate limit. `refused`: this sender may not ask. `invalid`: a message or an answer of the wrong shape.
 * `missing`: nobody there to answer. `late`: no answer in time. `failed`: the handler threw. `no-pack`: no pack to judge
 * by. `gone`: the extension was updated or removed while this content script stayed in its page.
 */
export type MessageErrorCode = (typeof MESSAGE_ERRORS)[number];

export class MessageError extends Error {
  override readonly name = 'MessageError';
  constructor(
    readonly code: MessageErrorCode,
    message: string = code,
  ) {
    super(message);
  }
}

const REASONS: Partial<Record<MessageErrorCode, IncompleteReason>> = {
  busy: { kind: 'reader-late' },
  late: { kind: 'reader-late' },
  'no-pack': { kind: 'no-pack' },
  failed: { kind: 'failed', part: 'reader' },
  invalid: { kind: 'failed', part: 'reader' },
};

/** What a failed reading means for the verdict. */
export const incompleteReason = (error: unknown): IncompleteReason =>
  (error instanceof MessageError ? REASONS[error.code] : undefined) ?? { kind: 'reader-missing' };
