import type { Draft } from '../../core/draft.ts';
import type { Surface, SurfaceContext } from '../../sites/surface.ts';
import { watchEffect } from '../effect.ts';
import type { ChipState, Shown } from '../ports.ts';
import { boxRound } from './around.ts';
import { handOn, setFiles } from './hand-on.ts';
import { type Held, heldOf } from './held.ts';
import type { BatchAnswer, ImageDesk } from './image-desk.ts';
import { isMedia } from './is-media.ts';
import { PASS_MS, Passes, type Passing } from './passes.ts';
import { reactionOf } from './reaction.ts';
import { watchGone } from './watch-gone.ts';

/** What files are attached to; no surface, and a blank draft, where the page shows no compose box for them. */
export interface About {
  readonly surface: Surface | null;
  readonly draft: Draft;
  readonly context: SurfaceContext;
}

export interface AttachPorts {
  readonly signal: AbortSignal;
  /** False while switched off or paused: everything passes. */
  active(): boolean;
  /** Rejects where there is none to be had, or not in time. */
  desk(): Promise<ImageDesk>;
  about(target: Element): About;
  /** By the box, or where there is none by what is seen of the target. */
  chip(surface: Surface | null, target: Element, state: ChipState, open: (() => void) | null): Shown;
  /** So many pictures and videos go on to the site now, one of them unchecked or none. */
  attached(surface: Surface | null, count: number, unchecked: boolean): void;
  /** The page has been told of an attachment, and what stands in the box may be another draft. */
  handed(target: HTMLElement, surface: Surface | null): void;
  /** A part of ours threw. */
  failed(part: string): void;
}

/** What tells something and asks for nothing stays this long. */
const TOLD_MS = 8000;

/**
 * Keeps pictures and videos from the page while the desk looks at them, one attachment after the other, and hands them on.
 * Only what the person does counts: what a script dispatches, our own handing on included, passes.
 */
export class AttachGate {
  readonly #passes = new Passes();
  #last: Promise<void> = Promise.resolve();
  #asking: (() => void) | null = null;
  /** What a file input's `input` event let through, for the `change` that follows. */
  #through: { readonly target: Element; readonly passing: Passing } | null = null;

  constructor(private readonly ports: AttachPorts) {
    for (const type of ['input', 'change', 'drop', 'paste'] as const) {
      window.addEventListener(type, (event) => this.#take(event), { capture: true, signal: ports.signal });
    }
  }

  #take(event: Event): void {
    if (!event.isTrusted || !this.ports.active()) return;
    try {
      const held = heldOf(event);
      if (!held || this.#pass(held, event)) return;
      event.stopImmediatePropagation();
      if (held.how !== 'change') event.preventDefault();
      // A file input's `change` follows its `input` at once.
      if (event.type === 'input') return;
      const about = this.ports.about(held.target);
      this.#next(() => this.#decide(held, about));
    } catch {
      this.ports.failed(event.type);
    }
  }

  #next(act: () => Promise<void>): void {
    this.#last = this.#last.then(act).catch(() => this.ports.failed('attach'));
  }

  /** Attached once more, as asked for: what was decided goes in, by the person's own event. */
  #pass(held: Held, event: Event): boolean {
    const through = this.#through?.target === held.target && event.type === 'change' ? this.#through : null;
    const passing = through?.passing ?? this.#passes.of(held, performance.now());
    this.#through = null;
    if (!passing) return false;
    if (held.how === 'change') setFiles(held.target as HTMLInputElement, passing.files);
    if (event.type === 'input') {
      this.#through = { target: held.target, passing };
      return true;
    }
    passing.used();
    this.#asking?.();
    const { surface } = this.ports.about(held.target);
    this.ports.attached(surface, passing.files.filter(isMedia).length, passing.unchecked);
    return true;
  }

  async #decide(held: Held, { surface, draft, context }: About): Promise<void> {
    const media = held.files.filter(isMedia);
    const life = new AbortController();
    const stop = watchGone(held, () => life.abort(), this.ports.signal);
    let answer: BatchAnswer | null = null;
    try {
      const desk = await this.ports.desk();
      answer = await desk.decide({ files: media, how: held.how, draft, context }, life.signal);
    } catch {
      // As if it had not answered.
    } finally {
      stop();
    }
    if (life.signal.aborted) await handOn(held, []);
    else if (answer?.files.length !== media.length) this.#offer(held, surface);
    else {
      const decided = [...answer.files];
      const files = held.files.map((file) => (isMedia(file) ? (decided.shift() ?? null) : file));
      await this.#handOn(held, files, surface, answer);
    }
  }

  async #handOn(
    held: Held,
    files: readonly (File | null)[],
    surface: Surface | null,
    { unchecked, located, notes }: Omit<BatchAnswer, 'files'>,
  ): Promise<void> {
    const count = files.filter((file) => file && isMedia(file)).length;
    const reacted = reactionOf(held.target, surface?.root ?? boxRound(held.target));
    if (count > 0) this.ports.attached(surface, count, unchecked);
    const told = await handOn(held, files);
    if (told) this.ports.handed(told, surface);
    if (count === 0) return;
    const tell = (state: ChipState, ms: number) => this.#tell(this.ports.chip(surface, held.target, state, null), ms);
    if (!told || !(await watchEffect(reacted, this.ports.signal))) {
      this.#passes.add(held, files, unchecked, performance.now());
      // An input that still holds these files would tell of no change when they are chosen again.
      if (told instanceof HTMLInputElement) told.value = '';
      this.#asking = tell({ kind: 'attach-again' }, PASS_MS);
    } else if (unchecked) tell({ kind: 'unchecked', reason: { kind: 'image-unread' }, sent: true }, TOLD_MS);
    else if (located) tell({ kind: 'image-located' }, TOLD_MS);
    else if (notes > 0) tell({ kind: 'look', count: notes, level: 'note' }, TOLD_MS);
  }

  #tell(shown: Shown, ms: number): () => void {
    setTimeout(() => shown.close(), ms);
    return () => shown.close();
  }

  /** Nobody could look at it: it stays held until the person says otherwise, or has gone. */
  #offer(held: Held, surface: Surface | null): void {
    const close = () => {
      stop();
      shown.close();
    };
    const shown = this.ports.chip(surface, held.target, { kind: 'image-unchecked' }, () => {
      close();
      this.#next(() => this.#handOn(held, held.files, surface, { unchecked: true, located: false, notes: 0 }));
    });
    const stop = watchGone(held, close, this.ports.signal);
  }
}
