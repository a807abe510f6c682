import type { Protection } from '../browser/settings.ts';
import type { TabState, TabStatus } from '../browser/tab-status.ts';

/** How this page stands, for the badge and the popup; tells `report` when it changes. */
export class PageState {
  #recognised = true;
  #reader: TabStatus['reader'] = 'unused';
  #failed = false;
  #checked = true;
  #stale = false;
  #told: TabState | null = null;

  constructor(
    private readonly protection: () => Protection,
    private readonly report: (state: TabState) => void,
  ) {}

  get reader(): TabStatus['reader'] {
    return this.#reader;
  }

  recognised(known: boolean): void {
    this.#recognised = known;
    this.tell();
  }

  /** The reader answered, or did not; the next answer clears a failure. */
  read(worked: boolean): void {
    this.#reader = worked ? 'ok' : 'failing';
    this.tell();
  }

  /** Of the draft last judged: whether it was checked in full. */
  checked(fully: boolean): void {
    this.#checked = fully;
    this.tell();
  }

  failed(): void {
    this.#failed = true;
    this.tell();
  }

  /** The extension was updated or removed under this page. */
  stale(): void {
    this.#stale = true;
    this.tell();
  }

  /** The browser may have cleared the badge: tell it anew. */
  restored(): void {
    this.#told = null;
    this.tell();
  }

  tell(): void {
    const state = this.#state();
    if (state === this.#told) return;
    this.#told = state;
    this.report(state);
  }

  #state(): TabState {
    if (this.#stale) return 'reload';
    const protection = this.protection();
    if (protection === 'off') return 'off';
    if (protection !== 'on') return 'paused';
    if (!this.#recognised) return 'not-checked-here';
    return this.#failed || !this.#checked || this.#reader === 'failing' ? 'not-fully-checked' : 'ok';
  }
}
