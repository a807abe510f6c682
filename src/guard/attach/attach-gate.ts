import type { Surface } from '../../sites/surface.ts';
import type { ChipState, Shown } from '../ports.ts';
import { sameBox } from './around.ts';
import type { About, AttachPorts } from './attach-ports.ts';
import { setFiles } from './hand-on.ts';
import { HandOver, NOTHING } from './hand-over.ts';
import { type Held, heldOf } from './held.ts';
import type { BatchAnswer } from './image-desk.ts';
import { isMedia } from './is-media.ts';
import { Passes, type Passing } from './passes.ts';
import { watchGone } from './watch-gone.ts';

/** What takes no longer needs no word: the desk's script is mostly there by then, and has a panel of its own. */
const UNSEEN_MS = 300;

/** An attachment that is on its way. */
interface Holding {
  readonly held: Held;
  readonly about: About;
  /** A press of Post was kept from the page meanwhile. */
  pressed: boolean;
  shown: Shown | null;
}

/**
 * Keeps pictures and videos from the page while the desk looks at them, one attachment after the other, and hands them on.
 * Only what the person does counts: what a script dispatches, our own handing on included, passes.
 */
export class AttachGate {
  readonly #passes = new Passes();
  readonly #over: HandOver;
  readonly #holdings = new Set<Holding>();
  #last: Promise<void> = Promise.resolve();
  /** What a file input's `input` event let through, for the `change` that follows. */
  #through: { readonly target: Element; readonly passing: Passing } | null = null;

  constructor(private readonly ports: AttachPorts) {
    this.#over = new HandOver(
      ports,
      this.#passes,
      (target) => this.#about(target),
      (act) => this.#next(act),
    );
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
    if (holding.pressed && surface && !this.holds(surface))
      this.#over.tell(holding.held, surface, { kind: 'press-again' });
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
    if (life.signal.aborted) await this.#over.handOn(held, [], about, NOTHING);
    else if (answer?.files.length !== media.length) this.#over.offer(held, about);
    else {
      const decided = [...answer.files];
      const files = held.files.map((file) => (isMedia(file) ? (decided.shift() ?? null) : file));
      await this.#over.handOn(held, files, about, answer);
    }
  }
}
