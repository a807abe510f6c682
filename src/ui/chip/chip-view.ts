import { h, render } from 'preact';
import type { Language } from '../../core/language.ts';
import type { ChipState } from '../../guard/ports.ts';
import { createHost, type Host, type ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import { guardPresses } from '../press.ts';
import type { Seal } from '../seal.ts';
import { Chip } from './Chip.tsx';
import css from './chip.css?inline';
import { chipText } from './chip-text.ts';
import { findPlace } from './find-place.ts';
import { follow } from './follow.ts';

export interface ChipOptions {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
}

export interface ChipContent {
  readonly state: ChipState;
  readonly language: Language;
  readonly open: (() => void) | null;
}

/** What is urgent is shown even where it covers something: the post would be lost, or the person left waiting. */
const URGENT: ReadonlySet<ChipState['kind']> = new Set([
  'press-again',
  'wording-copied',
  'wording-failed',
  'reload',
  'image-unchecked',
  'attach-again',
]);
const isUrgent = (state: ChipState): boolean =>
  URGENT.has(state.kind) ||
  (state.kind === 'unchecked' && state.sent === true) ||
  (state.kind === 'image-looking' && state.post === true);
/** A live region must stand before its words come, or they are not read out. */
const ANNOUNCE_MS = 100;

/** The chip of one compose box: beside it while it is in sight, gone when it goes. */
export class ChipView {
  readonly #life = new AbortController();
  readonly #host: Host;
  #announced = '';
  #place: string | null = null;
  #compact = false;
  #announcing = 0;

  constructor(
    private readonly root: Element,
    private content: ChipContent,
    private readonly options: ChipOptions,
  ) {
    const { document, mode, seal } = options;
    this.#host = createHost(document, content.language, mode, css);
    const { element, shadow } = this.#host;
    seal.protect(element, this.#life.signal, { keepsFocus: true });
    document.documentElement.append(element);
    element.popover = 'manual';
    element.showPopover();
    guardPresses(element, shadow, this.#life.signal);
    follow(root, () => this.#settle(), this.#life.signal);
    this.update(content);
  }

  get closed(): boolean {
    return this.#life.signal.aborted;
  }

  update(content: ChipContent): void {
    this.content = content;
    this.#host.element.lang = content.language;
    this.#settle();
    clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => {
      if (this.closed) return;
      this.#announced = chipText(content.state, content.language);
      this.#render();
    }, ANNOUNCE_MS);
  }

  close(): void {
    if (this.closed) return;
    this.#life.abort();
    clearTimeout(this.#announcing);
    render(null, this.#host.shadow);
    this.#host.element.remove();
  }

  /** In words where there is room, else as an icon, else unseen. */
  #settle(): void {
    if (this.closed) return;
    const urgent = isUrgent(this.content.state);
    if (!this.root.isConnected && !urgent) {
      this.close();
      return;
    }
    const { document } = this.options;
    for (const compact of urgent ? [false] : [false, true]) {
      this.#compact = compact;
      const chip = this.#render();
      if (!chip) return;
      const size = { width: chip.offsetWidth, height: chip.offsetHeight };
      const place = findPlace({ document, root: this.root, size, current: this.#place, urgent });
      chip.toggleAttribute('data-hidden', place === null);
      if (!place) continue;
      this.#place = place.id;
      chip.style.left = `${Math.round(place.left)}px`;
      chip.style.top = `${Math.round(place.top)}px`;
      return;
    }
  }

  #render(): HTMLElement | null {
    const { shadow } = this.#host;
    const theme = pageTheme(this.options.document);
    render(h(Chip, { ...this.content, theme, compact: this.#compact, announced: this.#announced }), shadow);
    return shadow.querySelector<HTMLElement>('.chip');
  }
}
