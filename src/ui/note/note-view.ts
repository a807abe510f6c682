import { h, render } from 'preact';
import type { QuietNote } from '../../guard/ports.ts';
import { createHost, type Host, type ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import { guardPresses } from '../press.ts';
import type { Seal } from '../seal.ts';
import { Note } from './Note.tsx';
import css from './note.css?inline';
import { notePlace } from './note-place.ts';

export interface NotePorts {
  readonly document: Document;
  readonly seal: Seal;
  /** Removes the note. */
  readonly signal: AbortSignal;
  /** `closed` unless a test must look inside. */
  readonly mode?: ShadowMode | undefined;
}

/** How long a note is in sight without pointer or focus in it before it goes by itself. */
const LASTS_MS = 30_000;
const LOOK_MS = 250;
/** A live region must stand before its words come, or they are not read out. */
const ANNOUNCE_LOOKS = 1;

/** One note on the page, from coming to going. It takes no focus, and holds nothing. */
export class NoteView {
  readonly #life = new AbortController();
  readonly #host: Host;
  readonly #presses: { rearm(): void };
  #place = '';
  #looks = 0;
  #unheld = 0;
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
    document.documentElement.append(element);
    element.popover = 'manual';
    element.showPopover();
    this.#presses = guardPresses(element, shadow, signal);
    const options = { capture: true, passive: true, signal };
    for (const type of ['resize', 'scroll', 'focusin']) window.addEventListener(type, () => this.#settle(), options);
    window.addEventListener('focusout', (event) => this.#leaves(event), options);
    const timer = setInterval(() => this.#look(), LOOK_MS);
    ports.signal.addEventListener('abort', () => this.close(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      gone();
    });
    this.#settle();
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
    this.close();
    this.note.closed();
  }

  #leaves({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget === this.#host.element && target instanceof HTMLElement) this.#before = target;
  }

  /** Pages move without telling; a look now and then finds the note's place, and counts how long it was in sight. */
  #look(): void {
    const { document } = this.ports;
    const { element } = this.#host;
    this.#settle();
    if (this.#place === '' || document.visibilityState === 'hidden') return;
    if (this.#looks === 0) this.note.seen?.();
    this.#looks += 1;
    if (this.#looks > ANNOUNCE_LOOKS && this.#announced === '') {
      const { notice, advice } = this.note.about;
      this.#announced = /[.?!]$/.test(notice) ? `${notice} ${advice}` : `${notice}. ${advice}`;
      this.#render();
    }
    if (document.activeElement !== element && !element.matches(':hover')) this.#unheld += LOOK_MS;
    if (this.#unheld >= LASTS_MS) this.close();
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
    render(
      h(Note, {
        note: this.note,
        theme,
        announced: this.#announced,
        close: () => this.#dismiss(),
        chose: (act) => {
          this.close();
          act();
        },
      }),
      shadow,
    );
    return shadow.querySelector<HTMLElement>('.note');
  }
}
