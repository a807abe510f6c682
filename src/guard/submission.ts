import { type Draft, fingerprint } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import { type Command, type GateEvent, type GateState, IDLE, type Look, step } from '../core/gate.ts';
import { holds, type Verdict } from '../core/verdict.ts';
import { nameOf } from '../sites/dom.ts';
import { isBlank } from '../sites/editor-text.ts';
import type { DraftReading, Surface } from '../sites/surface.ts';
import { watchEffect } from './effect.ts';
import type { Judging } from './judging.ts';
import type { ChipState, Explanation, InterstitialHandlers, OutcomeRecord, Shown } from './ports.ts';
import { isDisabled, press } from './press.ts';
import type { WordingResult } from './wording.ts';

/** The reader's verdict is waited for this long at submit (contracts: Holding and waiting). */
const WAIT_MS = 300;

export interface SubmissionPorts {
  readonly judging: Judging;
  readonly signal: AbortSignal;
  read(surface: Surface): DraftReading;
  /** The surface as it now stands in the page: itself, or its remounted successor with the same draft; null if gone. */
  refind(surface: Surface, fingerprint: string): Surface | null;
  explain(reading: DraftReading, verdict: Verdict, mode: Explanation['mode']): Explanation;
  showInterstitial(explanation: Explanation, handlers: InterstitialHandlers): Shown;
  showChip(surface: Surface, state: ChipState): void;
  /** Puts the wording of a finding into the surface, if it still holds the draft that was judged. */
  replaceWords(surface: Surface, judged: Draft, finding: Finding): Promise<WordingResult>;
  /** Runs a press of ours, whose events the guard lets through. */
  asOurs(act: () => void): void;
  record(outcome: OutcomeRecord): void;
}

/** One surface's submissions: carries out what its gate commands. */
export class Submission {
  #state: GateState = IDLE;
  #shown: Shown | null = null;
  #surface: Surface;

  constructor(
    surface: Surface,
    private readonly ports: SubmissionPorts,
  ) {
    this.#surface = surface;
    ports.signal.addEventListener('abort', () => this.#shown?.close());
  }

  /** Would a press now be kept from the page? Asked at the first event of a gesture; changes nothing. */
  wouldHold(reading: DraftReading, now: number): boolean {
    return step(this.#state, this.#submitEvent(reading, now, false)).commands.includes('hold');
  }

  /** The person submits; true if the event is to be kept from the page. */
  submit(surface: Surface, reading: DraftReading, now: number, held: boolean): boolean {
    this.#surface = surface;
    return this.#take(this.#submitEvent(reading, now, held), reading);
  }

  form(surface: Surface, reading: DraftReading, now: number): boolean {
    this.#surface = surface;
    return this.#take(
      { type: 'form', fingerprint: fingerprint(reading.draft), look: this.#look(reading), now },
      reading,
    );
  }

  emptied(): void {
    this.#take({ type: 'emptied' }, null);
  }

  /** Opened from the chip: the same words, with nothing held. */
  review(): void {
    if (this.#shown) return;
    const reading = this.ports.read(this.#surface);
    const { verdict } = this.ports.judging.look(reading.draft);
    if (verdict.findings.length === 0) return;
    this.#show(reading, verdict, 'review');
  }

  #submitEvent(reading: DraftReading, now: number, held: boolean): GateEvent {
    return { type: 'submit', fingerprint: fingerprint(reading.draft), look: this.#look(reading), held, now };
  }

  #look(reading: DraftReading): Look {
    if (isBlank(reading.draft.text)) return 'fine';
    const { verdict, pending } = this.ports.judging.look(reading.draft);
    if (holds(verdict)) return 'risky';
    return pending ? 'pending' : 'fine';
  }

  #take(event: GateEvent, reading: DraftReading | null): boolean {
    const next = step(this.#state, event);
    this.#state = next.state;
    for (const command of next.commands) this.#carryOut(command, reading);
    return next.commands.includes('hold');
  }

  #carryOut(command: Command, reading: DraftReading | null): void {
    switch (command) {
      case 'let':
      case 'hold':
        return;
      case 'wait':
        if (reading) void this.#wait(reading);
        return;
      case 'ask':
        if (reading) this.#show(reading, this.ports.judging.look(reading.draft).verdict, 'submit');
        return;
      case 'close':
        this.#shown?.close();
        this.#shown = null;
        return;
      case 'release':
        queueMicrotask(() => void this.#release());
        return;
      case 'press-again':
        this.ports.showChip(this.#surface, { kind: 'press-again' });
    }
  }

  async #wait(reading: DraftReading): Promise<void> {
    const { final } = this.ports.judging.look(reading.draft);
    const late = new Promise<Verdict>((resolve) =>
      setTimeout(() => resolve(this.ports.judging.late(reading.draft)), WAIT_MS),
    );
    const verdict = await Promise.race([final, late]);
    if (verdict.incomplete) this.ports.showChip(this.#surface, { kind: 'unchecked', reason: verdict.incomplete });
    this.#take(
      { type: 'verdict', fingerprint: fingerprint(reading.draft), look: holds(verdict) ? 'risky' : 'fine' },
      reading,
    );
  }

  #show(reading: DraftReading, verdict: Verdict, mode: Explanation['mode']): void {
    const answered = (
      choice: OutcomeRecord['choice'],
      event: GateEvent | null,
      reason: number | null = null,
    ): boolean => {
      if (!this.#shown) return false;
      this.#shown.close();
      this.#shown = null;
      if (mode === 'submit') {
        this.ports.record(outcome(reading, verdict, choice, reason));
        if (event) this.#take(event, reading);
      }
      return true;
    };
    this.#shown = this.ports.showInterstitial(this.ports.explain(reading, verdict, mode), {
      edit: () => void answered('edited', { type: 'edit' }),
      post: (reason) => void answered('posted', { type: 'post' }, reason),
      useWording: (index) => {
        const finding = verdict.findings[index];
        if (answered('wording', { type: 'edit' }) && finding) void this.#putWording(reading.draft, finding);
      },
    });
  }

  async #putWording(judged: Draft, finding: Finding): Promise<void> {
    const result = await this.ports.replaceWords(this.#surface, judged, finding);
    if (result !== 'replaced') {
      this.ports.showChip(this.#surface, { kind: result === 'copied' ? 'wording-copied' : 'wording-failed' });
    }
  }

  /** Exactly one press, of the draft that was judged: anything else is judged first. */
  async #release(): Promise<void> {
    if (this.#state.phase !== 'releasing') return;
    const judged = this.#state.fingerprint;
    const surface = this.ports.refind(this.#surface, judged);
    if (!surface) {
      this.#take({ type: 'gone' }, null);
      return;
    }
    this.#surface = surface;
    const reading = this.ports.read(surface);
    const now = fingerprint(reading.draft);
    if (now !== judged) {
      this.#take({ type: 'changed', fingerprint: now, look: this.#look(reading) }, reading);
      return;
    }
    const control = surface.spec.submits(surface.root).find((candidate) => !isDisabled(candidate));
    const open = dialogs();
    const name = control && nameOf(control);
    if (control) this.ports.asOurs(() => press(control));
    // Signs of the site's next step: a question of its own, or a button that now says something else.
    const goesOn = () => dialogs() > open || (control && nameOf(control)) !== name;
    const seen =
      control !== undefined &&
      (await watchEffect(() => goesOn() || this.#taken(surface, control, judged), this.ports.signal));
    this.#take({ type: 'effect', seen, now: performance.now() }, null);
  }

  /** Signs that the site took the press: control or editor gone, disabled or moved away (Next, then Post), another text. */
  #taken(surface: Surface, control: HTMLElement, judged: string): boolean {
    if (!control.isConnected || isDisabled(control) || !surface.root.isConnected) return true;
    if (!surface.spec.submits(surface.root).includes(control)) return true;
    return fingerprint(this.ports.read(surface).draft) !== judged;
  }
}

const outcome = (
  reading: DraftReading,
  verdict: Verdict,
  choice: OutcomeRecord['choice'],
  reason: number | null,
): OutcomeRecord => ({
  site: reading.draft.site,
  categories: [...new Set(verdict.findings.map((finding) => finding.category))],
  level: verdict.outcome,
  choice,
  reason,
});

/** Open dialogs of the page; one more after a press is the site asking something itself (X: alt text). */
const dialogs = (): number => document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]').length;
