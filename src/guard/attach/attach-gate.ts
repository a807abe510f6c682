import type { Draft } from '../../core/draft.ts';
import type { Surface, SurfaceContext } from '../../sites/surface.ts';
import { EFFECT_MS, watchEffect } from '../effect.ts';
import type { ChipState, Shown } from '../ports.ts';
import { sameBox } from './around.ts';
import { handOn, setFiles, targetNow } from './hand-on.ts';
import { type Held, heldOf } from './held.ts';
import type { BatchAnswer, ImageDesk } from './image-desk.ts';
import { isMedia } from './is-media.ts';
import { PASS_MS, type Pass, Passes, type Passing } from './passes.ts';
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
  /** Stands for the draft where it cannot be read. */
  readonly blank: Draft;
  /** By the box, or where there is none by what is seen of the target. */
  chip(surface: Surface | null, target: Element, state: ChipState, open: (() => void) | null): Shown;
  /** The site has taken so many pictures and videos, one of them unchecked or none. */
  attached(surface: Surface | null, count: number, unchecked: boolean): void;
  /** The page has been told of an attachment, and what stands in the box may be another draft. */
  handed(target: HTMLElement, surface: Surface | null): void;
  /** A part of ours threw. */
  failed(part: string): void;
}

/** What tells something and asks for nothing stays this long. */
const TOLD_MS = 8000;
/** What takes no longer needs no word: the desk's script is mostly there by then, and has a panel of its own. */
const UNSEEN_MS = 300;
/** A site that shows nothing by then has not taken it; slow ones are still busy with it before. */
const TAKEN_MS = 10_000;

/** An attachment that is on its way. */
interface Holding {
  readonly held: Held;
  readonly about: About;
  /** A press of Post was kept from the page meanwhile. */
  pressed: boolean;
  shown: Shown | null;
}

type Told = Omit<BatchAnswer, 'files'>;

/**
 * Keeps pictures and videos from the page while the desk looks at them, one attachment after the other, and hands them on.
 * Only what the person does counts: what a script dispatches, our own handing on included, passes.
 */
export class AttachGate {
  readonly #passes = new Passes();
  readonly #holdings = new Set<Holding>();
  #last: Promise<void> = Promise.resolve();
  /** What a file input's `input` event let through, for the `change` that follows. */
  #through: { readonly target: Element; readonly passing: Passing } | null = null;

  constructor(private readonly ports: AttachPorts) {
    for (const type of ['input', 'change', 'drop', 'paste'] as const) {
      window.addEventListener(type, (event) => this.#take(event), { capture: true, signal: ports.signal });
    }
  }

  /** Pictures of this box are being looked at: what is posted now goes out without them. */
  holds(surface: Surface): boolean {
    return this.#holdingsOf(surface).length > 0;
  }

  /** A press was kept from the page because of that: says so, and later that it is to be pressed again. */
  kept(surface: Surface): void {
    for (const holding of this.#holdingsOf(surface)) {
      if (!holding.pressed) this.#look(holding, { kind: 'image-looking', post: true });
      holding.pressed = true;
    }
  }

  #holdingsOf(surface: Surface): Holding[] {
    return [...this.#holdings].filter(({ about }) => sameBox(about.surface, surface));
  }

  #take(event: Event): void {
    if (!event.isTrusted || !this.ports.active()) return;
    try {
      const held = heldOf(event);
      if (!held) return;
      const about = this.#about(held.target);
      if (this.#pass(held, about, event)) return;
      event.stopImmediatePropagation();
      if (held.how !== 'change') event.preventDefault();
      // A file input's `change` follows its `input` at once.
      if (event.type === 'input') return;
      const holding: Holding = { held, about, pressed: false, shown: null };
      this.#holdings.add(holding);
      this.#next(() => this.#decide(holding).finally(() => this.#done(holding)));
    } catch {
      this.ports.failed(event.type);
    }
  }

  #about(target: Element): About {
    try {
      return this.ports.about(target);
    } catch {
      this.ports.failed('about');
      return { surface: null, draft: this.ports.blank, context: {} };
    }
  }

  #next(act: () => Promise<void>): void {
    this.#last = this.#last.then(act).catch(() => this.ports.failed('attach'));
  }

  /** Attached once more, as asked for: what was decided goes in, by the person's own event. */
  #pass(held: Held, about: About, event: Event): boolean {
    const through = this.#through?.target === held.target && event.type === 'change' ? this.#through : null;
    const passing = through?.passing ?? this.#passes.of(held, about);
    this.#through = null;
    if (!passing) return false;
    if (held.how === 'change') setFiles(held.target as HTMLInputElement, passing.files);
    if (event.type === 'input') {
      this.#through = { target: held.target, passing };
      return true;
    }
    passing.used();
    this.ports.attached(about.surface, passing.files.filter(isMedia).length, passing.unchecked);
    return true;
  }

  #look(holding: Holding, state: ChipState): void {
    holding.shown?.close();
    holding.shown = this.ports.chip(holding.about.surface, holding.held.target, state, null);
  }

  #done(holding: Holding): void {
    this.#holdings.delete(holding);
    holding.shown?.close();
    const { surface } = holding.about;
    if (holding.pressed && surface && !this.holds(surface)) this.#tell(holding.held, surface, { kind: 'press-again' });
  }

  async #decide(holding: Holding): Promise<void> {
    const { held, about } = holding;
    const media = held.files.filter(isMedia);
    const life = new AbortController();
    const stop = watchGone(held, () => life.abort(), this.ports.signal);
    const slow = setTimeout(() => holding.shown ?? this.#look(holding, { kind: 'image-looking' }), UNSEEN_MS);
    let answer: BatchAnswer | null = null;
    try {
      const desk = await this.ports.desk();
      clearTimeout(slow);
      if (!holding.pressed) holding.shown?.close();
      answer = await desk.decide(
        { files: media, how: held.how, draft: about.draft, context: about.context },
        life.signal,
      );
    } catch {
      // As if it had not answered.
    } finally {
      clearTimeout(slow);
      stop();
    }
    if (life.signal.aborted) await this.#handOn(held, [], about, NOTHING);
    else if (answer?.files.length !== media.length) this.#offer(held, about);
    else {
      const decided = [...answer.files];
      const files = held.files.map((file) => (isMedia(file) ? (decided.shift() ?? null) : file));
      await this.#handOn(held, files, about, answer);
    }
  }

  async #handOn(held: Held, files: readonly (File | null)[], about: About, answer: Told): Promise<void> {
    const count = files.filter((file) => file && isMedia(file)).length;
    const target = this.#targetNow(held, about);
    const surface = target ? this.#about(target).surface : about.surface;
    const taken = reactionOf(target ?? held.target, surface);
    let told = false;
    try {
      if (target) {
        await handOn(held, files, target);
        told = true;
        this.ports.handed(target, surface);
      }
    } catch {
      this.ports.failed('hand-on');
    }
    if (count === 0) return;
    const credit = () => this.#taken(held, surface, count, answer);
    const again = () => this.#askAgain({ held, files, about, unchecked: answer.unchecked }, target, credit);
    if (!told) again();
    else if (await watchEffect(taken, this.ports.signal)) credit();
    // Nothing else waits for a slow site.
    else void watchEffect(taken, this.ports.signal, TAKEN_MS - EFFECT_MS).then((seen) => (seen ? credit() : again()));
  }

  /** None where what stands in its place belongs to a box of another kind. */
  #targetNow(held: Held, { surface }: About): HTMLElement | null {
    const target = targetNow(held);
    const same = target === held.target || (target && this.#about(target).surface?.spec.id === surface?.spec.id);
    return same ? target : null;
  }

  #taken(held: Held, surface: Surface | null, count: number, { unchecked, located, notes }: Told): void {
    this.ports.attached(surface, count, unchecked);
    const tell = (state: ChipState) => this.#tell(held, surface, state);
    if (unchecked) tell({ kind: 'unchecked', reason: { kind: 'image-unread' }, sent: true });
    else if (located) tell({ kind: 'image-located' });
    else if (notes > 0) tell({ kind: 'look', count: notes, level: 'note' });
  }

  /** The person attaches it once more, unless the site shows it after all. */
  #askAgain(asked: Omit<Pass, 'used'>, target: HTMLElement | null, credit: () => void): void {
    const { signal } = this.ports;
    if (signal.aborted) return;
    const { held, about } = asked;
    const life = new AbortController();
    const pass = { ...asked, used: () => life.abort() };
    this.#passes.add(pass);
    // An input that still holds these files would tell of no change when they are chosen again.
    if (target instanceof HTMLInputElement) target.value = '';
    const shown = this.ports.chip(about.surface, held.target, { kind: 'attach-again' }, null);
    life.signal.addEventListener('abort', () => shown.close());
    const taken = reactionOf(target ?? held.target, about.surface, true);
    void watchEffect(taken, AbortSignal.any([signal, life.signal]), PASS_MS).then((seen) => {
      this.#passes.withdraw(pass);
      shown.close();
      if (seen) credit();
    });
  }

  #tell(held: Held, surface: Surface | null, state: ChipState): void {
    const shown = this.ports.chip(surface, held.target, state, null);
    setTimeout(() => shown.close(), TOLD_MS);
  }

  /** Nobody could look at it: it stays held until the person says otherwise, or has gone. */
  #offer(held: Held, about: About): void {
    const target = this.#targetNow(held, about);
    // So that the same can be chosen again.
    if (target instanceof HTMLInputElement && held.how === 'change') target.value = '';
    const close = () => {
      stop();
      shown.close();
    };
    const shown = this.ports.chip(about.surface, held.target, { kind: 'image-unchecked' }, () => {
      close();
      this.#next(() => this.#handOn(held, held.files, about, { ...NOTHING, unchecked: true }));
    });
    const stop = watchGone(held, close, this.ports.signal);
  }
}

const NOTHING: Told = { unchecked: false, located: false, notes: 0 };
