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
  #keeping: Promise<unknown> = Promise.resolve();

  /** How the very same went on before. Its bytes are only read where there is something to compare them with. */
  async find(file: Blob, draft: Draft, revision: string | null): Promise<Attached | null> {
    await this.#keeping;
    const key = this.#attached.size > 0 ? await keyOf(file, draft, revision) : null;
    return (key && this.#attached.get(key)) || null;
  }

  /** Nobody waits for it but the next `find`. */
  keep(file: Blob, draft: Draft, revision: string | null, attached: Attached): void {
    this.#keeping = this.#keeping.then(async () => {
      const key = await keyOf(file, draft, revision);
      if (!key) return;
      this.#attached.set(key, attached);
      const oldest = this.#attached.size > KEPT ? this.#attached.keys().next().value : undefined;
      if (oldest !== undefined) this.#attached.delete(oldest);
    });
  }
}

/** What a picture goes by; null where its bytes cannot be read. */
async function keyOf(file: Blob, { audience, account }: Draft, revision: string | null): Promise<string | null> {
  const digest = await digestOf(file).catch(() => null);
  return digest && `${digest} ${audience} ${account} ${revision}`;
}
