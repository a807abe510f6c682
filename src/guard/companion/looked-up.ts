import type { Conversation } from '../../sites/people.ts';

/** So long nothing more is asked for after a refusal. */
const PAUSE_MS = 60_000;

/** Conversations whose people may be looked up in the school's filter: each asked for once, by its key and their names. */
export class LookedUp {
  readonly #allowed = new Set<string>();
  #asking = false;
  #refusedAt = Number.NEGATIVE_INFINITY;

  /** `may`: whether one more may be looked up now, as counted in the background. */
  constructor(private readonly may: () => Promise<boolean>) {}

  /** Calls `act` now or soon where these people may be looked up; else not at all, and a later call asks again. */
  when({ key, people }: Pick<Conversation, 'key' | 'people'>, act: () => void): void {
    const id = JSON.stringify([key, people.map(({ name, handle }) => [name, handle])]);
    if (this.#allowed.has(id)) {
      act();
      return;
    }
    if (this.#asking || performance.now() - this.#refusedAt < PAUSE_MS) return;
    this.#asking = true;
    this.may()
      .catch(() => false)
      .then((may) => {
        this.#asking = false;
        if (!may) {
          this.#refusedAt = performance.now();
          return;
        }
        this.#allowed.add(id);
        act();
      })
      .catch((error) => console.debug('Purple Pen:', error));
  }
}
