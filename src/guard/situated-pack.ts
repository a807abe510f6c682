import type { PackInForce } from '../browser/pack-in-force.ts';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import { asksForSituation, inSituation } from '../core/pack/in-situation.ts';
import { timeOf } from '../core/pack/time-of.ts';
import type { StaffRole } from '../core/situation.ts';

const MINUTE = 60_000;
const two = (part: number): string => String(part).padStart(2, '0');

/** The pack in force as it holds for this person, at this time, on this device. */
export class SituatedPack {
  inForce: PackInForce | null = null;
  #whole: CompiledPack | null = null;
  #now: CompiledPack | null = null;
  #asks = false;
  #role: StaffRole | null = null;
  #key = '';
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed`: other rules hold than before, though the pack is the same. */
  constructor(
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** With all its rules, whatever the situation: to explain what was found a moment ago. */
  get whole(): CompiledPack | null {
    return this.#whole;
  }

  take(next: PackInForce): void {
    this.inForce = next;
    this.#whole = compilePack(next.pack);
    this.#asks = asksForSituation(this.#whole);
    this.#key = '';
    this.now();
    this.#told = this.#key;
    clearTimeout(this.#timer);
    if (this.#asks && next.pack.hours) this.#wait();
  }

  setRole(role: StaffRole | null): void {
    this.#role = role;
    this.#tell();
  }

  /** Looks at the clock, where the pack asks for the situation at all. */
  now(): CompiledPack | null {
    if (!this.#whole || !this.#asks) return this.#whole;
    const { inForce } = this;
    const at = new Date();
    const moment = {
      day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
      weekday: at.getDay(),
      minutes: at.getHours() * 60 + at.getMinutes(),
    };
    const school = inForce?.schoolDevice;
    const device = school ? 'school' : school === false ? 'own' : null;
    const situation = { role: this.#role, time: timeOf(this.#whole.pack.hours, moment), device } as const;
    const key = Object.values(situation).join();
    if (key !== this.#key) this.#now = inSituation(this.#whole, situation);
    this.#key = key;
    return this.#now;
  }

  /** The same for the desk of pictures, which makes its own of it: anew where the revision is another. */
  get forDesk(): PackInForce | null {
    const { inForce } = this;
    const now = this.now();
    return inForce && now && this.#asks
      ? { ...inForce, pack: now.pack, revision: inForce.revision + this.#key }
      : inForce;
  }

  /** Hours are told to the minute, and so is looked when one begins. */
  #wait(): void {
    this.#timer = setTimeout(
      () => {
        this.#tell();
        this.#wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }

  #tell(): void {
    this.now();
    if (this.#key === this.#told) return;
    this.#told = this.#key;
    this.changed();
  }
}
