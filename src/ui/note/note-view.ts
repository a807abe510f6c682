import { h, render } from 'preact';
import type { QuietNote } from '../../guard/ports.ts';
import { createHost, type Host, type ShadowMode } from '../host.ts';
import { pageTheme, type Theme } from '../page-theme.ts';
import { guardPresses } from '../press.ts';
import type { Seal } from '../seal.ts';
import { Note } from './Note.tsx';
import css from './note.css?inline';
import { LEAST_HEIGHT, notePlace } from './note-place.ts';
import { NOTE_STRINGS } from './note-strings.ts';

export interface NotePorts {
  readonly document: Document;
  readonly seal: Seal;
  /** Removes the note. */
  readonly signal: AbortSignal;
  /** `closed` unless a test must look inside. */
  readonly mode?: ShadowMode | undefined;
}

/** How long a note is in sight of somebody who is there, without pointer or focus in it, before it goes by itself. */
const LASTS_MS = 30_000;
/** In sight for so long, it counts as seen. */
const SEEN_MS = 3000;
/** Before it stands in the page, it is taken to be as wide as the style sheet makes it. CSS pixels. */
const WIDTH = 330;
const LOOK_MS = 250;
/** A live region must stand before its words come, or they are not read out. */
const ANNOUNCE_LOOKS = 1;
/** What tells that somebody is there. */
const ACTIVITY = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** One note on the page, from coming to going. It takes no focus, and holds nothing. */
export class NoteView {
  readonly #life = new AbortController();
  readonly #host: Host;
  readonly #presses: { rearm(): void };
  #place = '';
  #hasRoom = false;
  #looks = 0;
  #unheld = 0;
  #somebody = false;
  #seen = false;
  #settling = 0;
  #theme: Theme | null = null;
  #drawn = '';
  #announced = '';
  /** Where the focus was before it came into the note. */
  #before: HTMLElement | null = null;

  /** `gone` is called once, when it is no longer on the page, however that came. */
  constructor(
    private readonly note: QuietNote,
    private readonly ports: NotePorts,
    gone: () => void,
  ) {
    const { document, mode = 'closed', seal } = ports;
    const { signal } = this.#life;
    this.#host = createHost(document, note.language, mode, css);
    const { element, shadow } = this.#host;
    seal.protect(element, signal, { keepsFocus: true, onEscape: () => this.#dismiss() });
    this.#presses = guardPresses(element, shadow, signal);
    const options = { capture: true, passive: true, signal };
    for (const type of ['resize', 'scroll', 'focusin'])
      window.addEventListener(type, () => this.#settleSoon(), options);
    for (const type of ACTIVITY) window.addEventListener(type, (event) => this.#isThere(event), options);
    window.addEventListener('focusout', (event) => this.#leaves(event), options);
    window.addEventListener('keydown', (event) => this.#enters(event), { capture: true, signal });
    const timer = setInterval(() => this.#look(), LOOK_MS);
    ports.signal.addEventListener('abort', () => this.close(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      cancelAnimationFrame(this.#settling);
      gone();
    });
    this.#stands();
  }

  close(): void {
    if (this.#life.signal.aborted) return;
    const { document } = this.ports;
    const held = document.activeElement === this.#host.element;
    render(null, this.#host.shadow);
    this.#host.element.remove();
    if (held && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#life.abort();
  }

  #dismiss(): void {
    this.#see();
    this.close();
    this.note.closed();
  }

  #leaves({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget === this.#host.element && target instanceof HTMLElement) this.#before = target;
  }

  /** Alt+Shift+P, by the place of the keys: a note is last in the order of Tab, which in an endless feed is nowhere. */
  #enters(event: KeyboardEvent): void {
    const { element, shadow } = this.#host;
    const { activeElement } = this.ports.document;
    if (!event.isTrusted || this.#place === '' || activeElement === element) return;
    if (event.code !== 'KeyP' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (activeElement instanceof HTMLElement) this.#before = activeElement;
    shadow.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  }

  #isThere({ isTrusted }: Event): void {
    if (isTrusted && this.#place !== '') this.#somebody = true;
  }

  #see(): void {
    if (!this.#seen) this.note.seen?.();
    this.#seen = true;
  }

  /**
   * Stands in the page only once there has been room for it at two looks: from its coming and going a page could learn
   * whom the school knows, and not without the person's seeing it.
   */
  #stands(): boolean {
    const { document } = this.ports;
    const { element } = this.#host;
    if (element.isConnected) return true;
    const width = Math.min(WIDTH, document.documentElement.clientWidth);
    const isShown = document.visibilityState !== 'hidden';
    const hasRoom = isShown && notePlace({ document, host: element, size: { width, height: LEAST_HEIGHT } }) !== null;
    const had = this.#hasRoom;
    this.#hasRoom = hasRoom;
    if (!had || !hasRoom) return false;
    document.documentElement.append(element);
    element.popover = 'manual';
    element.showPopover();
    return true;
  }

  /** Pages move without telling; a look now and then finds the note's place, and counts how long it was in sight. */
  #look(): void {
    const { document } = this.ports;
    const { element } = this.#host;
    if (!this.#stands()) return;
    this.#settle();
    if (this.#place === '' || document.visibilityState === 'hidden') return;
    this.#looks += 1;
    if (this.#looks * LOOK_MS >= SEEN_MS) this.#see();
    if (this.#looks > ANNOUNCE_LOOKS && this.#announced === '') {
      const { notice, advice } = this.note.about;
      const { keys } = NOTE_STRINGS[this.note.language];
      this.#announced = `${notice}${/[.?!]$/.test(notice) ? '' : '.'} ${advice} ${keys}`;
      this.#render();
    }
    const isHeld = document.activeElement === element || element.matches(':hover');
    if (this.#somebody && !isHeld) this.#unheld += LOOK_MS;
    if (this.#unheld >= LASTS_MS) this.close();
  }

  /** Once a frame, however many events. */
  #settleSoon(): void {
    if (this.#settling !== 0 || !this.#host.element.isConnected) return;
    this.#settling = requestAnimationFrame(() => {
      this.#settling = 0;
      this.#settle();
    });
  }

  #settle(): void {
    if (this.#life.signal.aborted) return;
    const { document } = this.ports;
    const { element } = this.#host;
    const card = this.#render();
    if (!card) return;
    // As high as all that is in it, whatever of that is scrolled away.
    const size = { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight };
    const place = notePlace({ document, host: element, size });
    card.toggleAttribute('data-hidden', place === null);
    card.style.maxHeight = place && place.height < size.height ? `${Math.floor(place.height)}px` : '';
    const key = place ? `${Math.round(place.left)} ${Math.round(place.top)}` : '';
    if (key === this.#place) return;
    this.#place = key;
    if (!place) return;
    card.style.left = `${Math.round(place.left)}px`;
    card.style.top = `${Math.round(place.top)}px`;
    // What has just moved under the pointer was not meant to be pressed.
    this.#presses.rearm();
  }

  #render(): HTMLElement | null {
    const { shadow } = this.#host;
    const theme = pageTheme(this.ports.document);
    const card = shadow.querySelector<HTMLElement>('.note');
    if (card && this.#theme === theme && this.#drawn === this.#announced) return card;
    this.#theme = theme;
    this.#drawn = this.#announced;
    render(
      h(Note, {
        note: this.note,
        theme,
        announced: this.#announced,
        close: () => this.#dismiss(),
        chose: (act) => {
          this.#see();
          this.close();
          act();
        },
      }),
      shadow,
    );
    return shadow.querySelector<HTMLElement>('.note');
  }
}
