import type { Person } from '../../../sites/people.ts';

/**
 * Whether a press may look somebody up in the school's roster: a page could show name after name at each press and watch
 * which are held. The background counts for the whole tab; a press cannot wait for it, so each goes by what it answered
 * last, and the first on a page goes ahead.
 */
export class LookUps {
  /** Whom a look-up was spent on: a press has several events, and is often repeated. */
  readonly #spent = new Set<string>();
  #isOpen = true;

  /** `spend` resolves false where there were too many. */
  constructor(private readonly spend: () => Promise<boolean>) {}

  allows({ name, handle }: Person): boolean {
    const whom = JSON.stringify([name, handle]);
    if (this.#spent.has(whom)) return true;
    const allowed = this.#isOpen;
    if (allowed) this.#spent.add(whom);
    this.spend().then(
      (isOpen) => {
        this.#isOpen = isOpen;
      },
      () => undefined,
    );
    return allowed;
  }
}
