import type { PackInForce } from '../browser/pack-in-force.ts';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import { asksForSituation, inSituation } from '../core/pack/in-situation.ts';
import { type OwnSituation, situationNow } from './situation-now.ts';

const MINUTE = 60_000;

/** The pack in force as it holds for this person, at this time, on this device. */
export class SituatedPack {
  inForce: PackInForce | null = null;
  /** With all its rules, whatever the situation: to explain what was found a moment ago. */
  whole: CompiledPack | null = null;
  #now: CompiledPack | null = null;
  #asks = false;
  #own: OwnSituation = { role: null, hours: null };
  #situation = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called a moment after other rules hold than before, though the pack is the same. */
  constructor(
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  take(next: PackInForce): void {
    this.inForce = next;
    this.#now = this.whole = compilePack(next.pack);
    this.#asks = asksForSituation(this.whole);
    this.#situation = '';
    clearTimeout(this.#timer);
    if (this.#asks) this.#look();
  }

  setOwn(own: OwnSituation): void {
    this.#own = own;
    this.now();
  }

  /** Looks at the clock, where the pack asks for the situation at all. */
  now(): CompiledPack | null {
    const { inForce, whole } = this;
    if (!inForce || !whole || !this.#asks) return whole;
    const situation = situationNow(inForce, this.#own, new Date());
    const key = Object.values(situation).join();
    if (key !== this.#situation) {
      // Not at once: somebody may be judging. Whoever brings a pack judges anew by it without being told.
      if (this.#situation) queueMicrotask(this.changed);
      this.#situation = key;
      this.#now = inSituation(whole, situation);
    }
    return this.#now;
  }

  /** The same for the desk of pictures, which makes its own of it: anew where the revision is another. */
  get forDesk(): PackInForce | null {
    const { inForce } = this;
    const now = this.now();
    if (!inForce || !now || !this.#asks) return inForce;
    return { ...inForce, pack: now.pack, revision: inForce.revision + this.#situation };
  }

  /** Hours are told to the minute, and so is looked when one begins. */
  #look(): void {
    this.now();
    this.#timer = setTimeout(() => this.#look(), MINUTE - (Date.now() % MINUTE));
  }
}
