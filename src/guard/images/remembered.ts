import type { Draft } from '../../core/draft.ts';
import { digestOf } from './digest-of.ts';

/** What went on with `Attach anyway`, and how. */
export interface Attached {
  readonly clean: boolean;
  readonly located: boolean;
  readonly notes: number;
}

const KEPT = 200;

/**
 * Pictures that were checked and that the person has chosen to attach, by their bytes, the account, who will see them and the pack: the same
 * again is not asked again. In the memory of this page alone. What was left out or blurred is asked about anew, since who
 * attaches it again may have changed their mind.
 */
export class Remembered {
  readonly #attached = new Map<string, Attached>();

  /** What a picture goes by; null where its bytes cannot be read. */
  async keyOf(file: Blob, { audience, account }: Draft, revision: string | null): Promise<string | null> {
    const digest = await digestOf(file).catch(() => null);
    return digest && `${digest} ${audience} ${account} ${revision}`;
  }

  of(key: string | null): Attached | null {
    return (key && this.#attached.get(key)) || null;
  }

  keep(key: string | null, attached: Attached): void {
    if (!key) return;
    this.#attached.set(key, attached);
    const oldest = this.#attached.size > KEPT ? this.#attached.keys().next().value : undefined;
    if (oldest !== undefined) this.#attached.delete(oldest);
  }
}
