import type { Surface } from '../../sites/surface.ts';
import { EFFECT_MS, watchEffect } from '../effect.ts';
import type { ChipState } from '../ports.ts';
import type { About, AttachPorts } from './attach-ports.ts';
import { handOn, targetNow } from './hand-on.ts';
import type { Held } from './held.ts';
import type { BatchAnswer } from './image-desk.ts';
import { isMedia } from './is-media.ts';
import { PASS_MS, type Pass, type Passes } from './passes.ts';
import { reactionOf } from './reaction.ts';
import { watchGone } from './watch-gone.ts';

/** What tells something and asks for nothing stays this long. */
const TOLD_MS = 8000;
/** A site that shows nothing by then has not taken it; slow ones are still busy with it before. */
const TAKEN_MS = 10_000;

type Told = Omit<BatchAnswer, 'files'>;

export const NOTHING: Told = { unchecked: false, located: false, notes: 0 };

/** Hands decided files on to the site, and sees to it that the site has taken them; where it has not, the person is asked. */
export class HandOver {
  constructor(
    private readonly ports: AttachPorts,
    private readonly passes: Passes,
    private readonly aboutOf: (target: Element) => About,
    /** In its turn, after what is under way. */
    private readonly next: (act: () => Promise<void>) => void,
  ) {}

  async handOn(held: Held, files: readonly (File | null)[], about: About, answer: Told): Promise<void> {
    const count = files.filter((file) => file && isMedia(file)).length;
    const target = this.#targetNow(held, about);
    const surface = target ? this.aboutOf(target).surface : about.surface;
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
    const same = target === held.target || (target && this.aboutOf(target).surface?.spec.id === surface?.spec.id);
    return same ? target : null;
  }

  #taken(held: Held, surface: Surface | null, count: number, { unchecked, located, notes }: Told): void {
    this.ports.attached(surface, count, unchecked);
    const tell = (state: ChipState) => this.tell(held, surface, state);
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
    this.passes.add(pass);
    // An input that still holds these files would tell of no change when they are chosen again.
    if (target instanceof HTMLInputElement) target.value = '';
    const shown = this.ports.chip(about.surface, held.target, { kind: 'attach-again' }, null);
    life.signal.addEventListener('abort', () => shown.close());
    const taken = reactionOf(target ?? held.target, about.surface, true);
    void watchEffect(taken, AbortSignal.any([signal, life.signal]), PASS_MS).then((seen) => {
      this.passes.withdraw(pass);
      shown.close();
      if (seen) credit();
    });
  }

  tell(held: Held, surface: Surface | null, state: ChipState): void {
    const shown = this.ports.chip(surface, held.target, state, null);
    setTimeout(() => shown.close(), TOLD_MS);
  }

  /** Nobody could look at it: it stays held until the person says otherwise, or has gone. */
  offer(held: Held, about: About): void {
    const target = this.#targetNow(held, about);
    // So that the same can be chosen again.
    if (target instanceof HTMLInputElement && held.how === 'change') target.value = '';
    const close = () => {
      stop();
      shown.close();
    };
    const shown = this.ports.chip(about.surface, held.target, { kind: 'image-unchecked' }, () => {
      close();
      this.next(() => this.handOn(held, held.files, about, { ...NOTHING, unchecked: true }));
    });
    const stop = watchGone(held, close, this.ports.signal);
  }
}
