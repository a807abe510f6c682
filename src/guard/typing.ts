import { fingerprint } from '../core/draft.ts';
import { noticed, type Verdict } from '../core/verdict.ts';
import type { DraftReading, Surface } from '../sites/surface.ts';
import { isEmpty } from './is-empty.ts';
import type { Judging } from './judging.ts';
import type { ChipState, Shown } from './ports.ts';

/** Judging starts this long after the last input. */
const PAUSE_MS = 150;
/** How often a box with a chip is looked at: sites empty and replace boxes without an event that tells of it. */
const WATCH_MS = 500;
/** What tells what became of a post stays at least this long, though its box is emptied at once. */
const LEAST_MS = 4000;

export interface TypingPorts {
  readonly judging: Judging;
  readonly signal: AbortSignal;
  find(editor: HTMLElement): Surface | null;
  read(surface: Surface): DraftReading;
  show(root: Element, state: ChipState, open: (() => void) | null): Shown;
  review(surface: Surface): void;
  /** Whether a chip of level `note` may come to this box. */
  mayNote?(surface: Surface): boolean;
  /** The editor has become empty. */
  emptied(surface: Surface): void;
  /** The draft just judged was checked in full, or not. */
  checked(fully: boolean): void;
  /** A part of ours threw. */
  failed(part: string): void;
}

interface ChipShown {
  readonly shown: Shown;
  readonly surface: Surface;
  /** Fingerprint of the draft that stood there, null for a box that had gone. */
  readonly about: string | null;
  /** Not taken away before, and then looked at again though nothing changed; 0 for as long as its words stand. */
  readonly until: number;
}

/** Follows the drafts being written: a verdict after each pause, and the chip beside the box. */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: HTMLElement | null = null;
  readonly #touched = new WeakSet<HTMLElement>();
  readonly #chips = new Map<Element, ChipShown>();
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly ports: TypingPorts) {
    ports.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearInterval(this.#watch);
      for (const { shown } of this.#chips.values()) shown.close();
      this.#chips.clear();
    });
  }

  /** Called at every key press, so it only takes note; the surface is looked up after the pause. */
  changed(editor: HTMLElement): void {
    this.#touched.add(editor);
    this.seen(editor);
  }

  /** A box was entered or changed; what stands in it is judged after the pause. */
  seen(editor: HTMLElement): void {
    if (this.#due && this.#due !== editor) this.#judge(this.#due);
    this.#due = editor;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#safely(() => this.#judge(editor)), PAUSE_MS);
  }

  #judge(editor: HTMLElement): void {
    this.#due = null;
    const surface = editor.isConnected ? this.ports.find(editor) : null;
    if (surface) this.now(surface);
  }

  now(surface: Surface): void {
    if (this.ports.signal.aborted || !surface.root.isConnected) {
      this.#hide(surface.root);
      return;
    }
    const { draft } = this.ports.read(surface);
    if (isEmpty(draft)) {
      this.#hide(surface.root);
      this.ports.emptied(surface);
      return;
    }
    const { verdict, pending, final } = this.ports.judging.look(draft);
    this.#tell(surface, verdict);
    if (pending)
      void final.then((better) => this.#safely(() => this.#tellIfStill(surface, fingerprint(draft), better)));
  }

  /** Drafts are judged by other rules than before: those with a chip are looked at again. */
  again(): void {
    for (const { surface } of [...this.#chips.values()]) this.now(surface);
  }

  /** Has the person themselves put anything into this composer? */
  touched(surface: Surface): boolean {
    return surface.spec.editors(surface.root).some((editor) => this.#touched.has(editor));
  }

  /** What came of a submission, beside its box. */
  report(surface: Surface, state: ChipState): void {
    if (state.kind === 'unchecked') this.ports.checked(false);
    const sent = state.kind === 'unchecked' && state.sent;
    this.#show(surface, state, null, sent);
  }

  #show(surface: Surface, state: ChipState, open: (() => void) | null = null, sent = false): void {
    if (this.ports.signal.aborted) return;
    const shown = this.ports.show(surface.root, state, open);
    const about = this.#draftIn(surface);
    const until = sent || about === null ? performance.now() + LEAST_MS : 0;
    this.#chips.set(surface.root, { shown, surface, about, until });
    this.#watch ??= setInterval(() => this.#safely(() => this.#lookAgain()), WATCH_MS);
  }

  /** A chip goes with its box, with the words that it is about, and with its time where it has one. */
  #lookAgain(): void {
    for (const [root, { surface, about, until }] of this.#chips) {
      const now = this.#draftIn(surface);
      if (now === about && (until === 0 || performance.now() < until)) continue;
      // Shown when the box had gone already: it tells what became of it.
      if (about === null || now === null) this.#hide(root);
      else this.now(surface);
    }
  }

  /** Fingerprint of what stands in the surface, null where it has gone. */
  #draftIn(surface: Surface): string | null {
    const stands = surface.root.isConnected && surface.spec.editors(surface.root).length > 0;
    return stands ? fingerprint(this.ports.read(surface).draft) : null;
  }

  #tellIfStill(surface: Surface, judged: string, verdict: Verdict): void {
    if (this.ports.signal.aborted || !surface.root.isConnected) return;
    if (fingerprint(this.ports.read(surface).draft) === judged) this.#tell(surface, verdict);
  }

  /** That a draft was not checked in full matters more than a note, and less than what is grave. */
  #tell(surface: Surface, verdict: Verdict): void {
    const { outcome, incomplete } = verdict;
    this.ports.checked(incomplete === null);
    const seen = noticed(verdict);
    if (outcome === 'unknown' && incomplete) this.#show(surface, { kind: 'unchecked', reason: incomplete });
    else if (seen && (seen.level !== 'note' || (this.ports.mayNote?.(surface) ?? true))) {
      this.#show(surface, { kind: 'look', ...seen }, () => this.ports.review(surface));
    } else this.#hide(surface.root);
  }

  /** Timers run outside the guard's listeners: what throws here must neither reach the page nor repeat unseen. */
  #safely(act: () => void): void {
    try {
      act();
    } catch {
      this.ports.failed('typing');
    }
  }

  #hide(root: Element): void {
    const chip = this.#chips.get(root);
    if (chip && performance.now() < chip.until) return;
    chip?.shown.close();
    this.#chips.delete(root);
    if (this.#chips.size > 0) return;
    clearInterval(this.#watch);
    this.#watch = undefined;
  }
}
