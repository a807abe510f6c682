/** What a page could learn of, or answer to, when it happens in one of our hosts. `click` is stopped in the shadow root. */
const INSIDE = [
  'pointerdown pointerup pointercancel mousedown mouseup auxclick dblclick contextmenu touchstart touchend touchcancel',
  'wheel input beforeinput compositionstart compositionupdate compositionend copy cut paste',
  'dragstart drag dragend dragenter dragover dragleave drop selectstart',
].flatMap((line) => line.split(' '));

/** What must not reach the page at all while a modal is open: its focus traps, shortcuts and editors stay as they were. */
const EVERYWHERE = 'keydown keypress keyup focus focusin focusout blur selectionchange'.split(' ');

export interface Modal {
  readonly host: HTMLElement;
  /** Escape, pressed by the person; nothing else hears of it. */
  escape(): void;
  /** The person's own keys going down, and their pointer's presses in the host; nothing else hears of them. */
  readonly hear?: ((event: KeyboardEvent | PointerEvent) => void) | undefined;
}

/**
 * Keeps the events of our hosts from the page. Made at `document_start`, before the page's own listeners: only then do
 * captures on `window` run first. Default actions (typing, Tab, Enter on a button, scrolling) are left as they are.
 */
export class Seal {
  readonly #hosts = new Map<EventTarget, { readonly keepsFocus: boolean; readonly onEscape: () => void }>();
  /** Those that are open, the topmost last. */
  #modals: readonly Modal[] = [];
  /** Keys pressed in the modal and not yet up: their repeats and their end are not for the page either. */
  readonly #down = new Set<string>();

  constructor(
    private readonly window: Window,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    for (const type of INSIDE) {
      window.addEventListener(type, (event) => this.#inside(event), { ...options, passive: type !== 'mousedown' });
    }
    for (const type of EVERYWHERE) {
      window.addEventListener(type, (event) => this.#everywhere(event), { ...options, passive: false });
    }
  }

  /**
   * Seals `host` until `signal` aborts. With `keepsFocus` a press in it moves neither the page's focus nor its selection.
   * `onEscape`: at Escape, pressed by the person in it; of no use in a modal, which has its own.
   */
  protect(host: EventTarget, signal: AbortSignal, { keepsFocus = false, onEscape = () => {} } = {}): void {
    this.#hosts.set(host, { keepsFocus, onEscape });
    signal.addEventListener('abort', () => this.#hosts.delete(host));
  }

  /** `modal` is open now, over others that are; the answer closes it, and it alone. */
  modal(modal: Modal): () => void {
    this.#modals = [...this.#modals, modal];
    return () => {
      this.#modals = this.#modals.filter((one) => one !== modal);
    };
  }

  get #modal(): Modal | null {
    return this.#modals.at(-1) ?? null;
  }

  #inside(event: Event): void {
    const host = event.target && this.#hosts.get(event.target);
    if (!host) return;
    event.stopImmediatePropagation();
    if (event instanceof PointerEvent && event.target === this.#modal?.host && event.isTrusted)
      this.#modal?.hear?.(event);
    if (host.keepsFocus && event.type === 'mousedown') event.preventDefault();
  }

  #everywhere(event: Event): void {
    if (this.#modal && event instanceof KeyboardEvent) this.#key(event, this.#modal);
    else if (event instanceof KeyboardEvent && this.#down.has(event.code)) swallow(event);
    else if (this.#isOurs(event)) {
      event.stopImmediatePropagation();
      if (isEscape(event)) this.#leave(event);
    }
    if (event instanceof KeyboardEvent && event.type === 'keyup') this.#down.delete(event.code);
  }

  /** The host goes, and with it what the key was pressed in: its end is not for the page. */
  #leave(event: KeyboardEvent): void {
    const host = event.target && this.#hosts.get(event.target);
    if (!host) return;
    this.#down.add(event.code);
    host.onEscape();
  }

  /** Focus and blur of the window itself tell of another tab or program, not of an editor. */
  #isOurs(event: Event): boolean {
    if (event.target && this.#hosts.has(event.target)) return true;
    return this.#modal !== null && event.isTrusted && event.target !== this.window;
  }

  /** The key that submitted may still be down: until it is up and pressed anew, it presses nothing here. */
  #key(event: KeyboardEvent, modal: Modal): void {
    event.stopImmediatePropagation();
    const { type, key, code, repeat } = event;
    const fresh = type === 'keydown' && !repeat;
    if (fresh) this.#down.add(code);
    const presses = key === 'Enter' || key === ' ';
    if (key === 'Escape' || (presses && !fresh && (repeat || !this.#down.has(code)))) event.preventDefault();
    if (type !== 'keydown' || !event.isTrusted) return;
    if (key !== 'Escape') modal.hear?.(event);
    else if (fresh) modal.escape();
  }
}

const isEscape = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape' && event.isTrusted;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
