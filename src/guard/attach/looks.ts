import type { Draft } from '../../core/draft.ts';
import type { ImageVerdict } from '../../core/image/image-finding.ts';
import { drawPreview } from './draw-preview.ts';
import type { ImageDesk } from './image-desk.ts';
import { addressOf } from './ledger.ts';

const KEPT = 30;

/** Judgements of pictures that the page shows and nobody handed on, by address; in memory, the last few. */
export class Looks {
  readonly #previews = new Map<string, WeakRef<Element>>();
  readonly #verdicts = new Map<string, Promise<ImageVerdict | null>>();

  constructor(private readonly desk: () => Promise<ImageDesk>) {}

  /** What stands for the pictures in `Draft.images`. */
  keys(previews: readonly Element[]): string[] {
    return previews.map((preview) => {
      const key = addressOf(preview);
      this.#previews.set(key, new WeakRef(preview));
      dropOldest(this.#previews);
      return key;
    });
  }

  /** One verdict a picture, null where it could not be looked at. Never rejects. */
  of(draft: Draft): Promise<readonly (ImageVerdict | null)[]> {
    return Promise.all((draft.images ?? []).map((key) => this.#verdict(key, draft)));
  }

  #verdict(key: string, draft: Draft): Promise<ImageVerdict | null> {
    // Only what lies on this device is drawn: nothing is asked of the network.
    if (!/^(blob|data):/.test(key)) return Promise.resolve(null);
    const id = `${draft.audience} ${draft.account} ${key}`;
    const known = this.#verdicts.get(id);
    if (known) return known;
    const asked = this.#look(key, draft).catch(() => null);
    this.#verdicts.set(id, asked);
    dropOldest(this.#verdicts);
    // What could not be drawn yet may be by the next look.
    void asked.then((verdict) => verdict === null && this.#verdicts.delete(id));
    return asked;
  }

  async #look(key: string, draft: Draft): Promise<ImageVerdict | null> {
    const preview = this.#previews.get(key)?.deref();
    const picture = preview ? await drawPreview(preview) : null;
    return picture && (await this.desk()).look(picture, draft);
  }
}

function dropOldest(kept: Map<string, unknown>): void {
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}
