import { coveredBy, type Draft, fingerprint } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import { type Command, type GateEvent, type GateState, IDLE, type Look, step } from '../core/gate.ts';
import { holds, type IncompleteReason, noticed, type Verdict } from '../core/verdict.ts';
import type { DraftReading, Surface } from '../sites/surface.ts';
import { isEmpty } from './is-empty.ts';
import type { Judging } from './judging.ts';
import type { ChipState, Explanation, Shown } from './ports.ts';
import { type QuestionPorts, showQuestion } from './question.ts';
import { type ReleasePorts, release } from './release.ts';
import type { WordingResult } from './wording.ts';

/** The reader's verdict is waited for this long at submit. */
const WAIT_MS = 300;
/** Longer where it shows a picture that nobody has looked at. */
const WAIT_IMAGES_MS = 3000;

export interface SubmissionPorts extends ReleasePorts, QuestionPorts {
  readonly judging: Judging;
  showChip(surface: Surface, state: ChipState): void;
  /** Puts the wording of a finding into the surface, if it still holds the draft that was judged. */
  replaceWords(surface: Surface, judged: Draft, finding: Finding): Promise<WordingResult>;
  /** A part of ours threw. */
  failed(part: string): void;
}

/** One surface's submissions: carries out what its gate commands. */
export class Submission {
  #state: GateState = IDLE;
  /** The draft that the state is about. */
  #about: Draft | null = null;
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
    return this.#take({ type: 'form', fingerprint: this.#key(reading.draft), look: this.#look(reading), now }, reading);
  }

  emptied(): void {
    this.#take({ type: 'emptied' }, null);
  }

  /** Opened from the chip: the same words, with nothing held. */
  review(): void {
    if (this.#shown) return;
    const reading = this.ports.read(this.#surface);
    const { verdict } = this.ports.judging.look(reading.draft);
    if (!noticed(verdict)) return;
    this.#show(reading, verdict, 'review');
  }

  #submitEvent(reading: DraftReading, now: number, held: boolean): GateEvent {
    return { type: 'submit', fingerprint: this.#key(reading.draft), look: this.#look(reading), held, now };
  }

  /** A draft that what was decided covers goes by the name of the one that it was decided about. */
  #key(draft: Draft): string {
    return fingerprint(this.#about && coveredBy(draft, this.#about) ? this.#about : draft);
  }

  /** The page's own judgement is not asked about while a better one is on its way. */
  #look(reading: DraftReading): Look {
    if (isEmpty(reading.draft)) return 'fine';
    const { verdict, pending } = this.ports.judging.look(reading.draft);
    if (pending) return 'pending';
    return holds(verdict) ? 'risky' : 'fine';
  }

  /** `verdict`: what is known of the reading's draft, where it was waited for. */
  #take(event: GateEvent, reading: DraftReading | null, verdict: Verdict | null = null): boolean {
    const next = step(this.#state, event);
    this.#state = next.state;
    const about = next.state.phase === 'idle' ? null : next.state.fingerprint;
    if (about === null) this.#about = null;
    else if (reading && fingerprint(reading.draft) === about) this.#about = reading.draft;
    for (const command of next.commands) {
      try {
        this.#carryOut(command, reading, verdict);
      } catch {
        this.#fail(command);
      }
    }
    return next.commands.includes('hold');
  }

  #carryOut(command: Command, reading: DraftReading | null, verdict: Verdict | null = null): void {
    switch (command) {
      case 'let':
      case 'hold':
        return;
      case 'wait':
        if (reading) this.#wait(reading).catch(() => this.#fail('wait'));
        return;
      case 'ask':
        if (reading) this.#show(reading, verdict ?? this.ports.judging.look(reading.draft).verdict, 'submit');
        return;
      case 'close':
        this.#shown?.close();
        this.#shown = null;
        return;
      case 'release':
        queueMicrotask(() => void this.#release(verdict?.incomplete ?? null).catch(() => this.#fail('release')));
        return;
      case 'press-again':
        this.ports.showChip(this.#surface, { kind: 'press-again' });
    }
  }

  async #wait(reading: DraftReading): Promise<void> {
    const { final } = this.ports.judging.look(reading.draft);
    const ms = reading.draft.images?.length ? WAIT_IMAGES_MS : WAIT_MS;
    const late = new Promise<Verdict>((resolve) =>
      setTimeout(() => resolve(this.ports.judging.late(reading.draft)), ms),
    );
    const verdict = await Promise.race([final, late]);
    const look = holds(verdict) ? 'risky' : 'fine';
    this.#take({ type: 'verdict', fingerprint: this.#key(reading.draft), look }, reading, verdict);
  }

  #show(reading: DraftReading, verdict: Verdict, mode: Explanation['mode']): void {
    this.#shown = showQuestion({ reading, verdict, mode }, this.ports, {
      answered: (event) => {
        this.#shown = null;
        if (event) this.#take(event, reading);
      },
      reword: (judged, finding) => void this.#putWording(judged, finding),
    });
  }

  async #putWording(judged: Draft, finding: Finding): Promise<void> {
    const result = await this.ports.replaceWords(this.#surface, judged, finding);
    if (result !== 'replaced') {
      this.ports.showChip(this.#surface, { kind: result === 'copied' ? 'wording-copied' : 'wording-failed' });
    }
  }

  /**
   * Exactly one press, of the draft that was judged: anything else is judged first. `reason`: why it was not fully checked,
   * where no question has said so.
   */
  async #release(reason: IncompleteReason | null): Promise<void> {
    if (this.#state.phase !== 'releasing' || !this.#about) return;
    const released = await release(this.#surface, this.#about, this.ports);
    if (released.kind === 'gone') {
      this.#take({ type: 'gone' }, null);
      return;
    }
    this.#surface = released.surface;
    if (released.kind === 'pressed') {
      if (reason) this.ports.showChip(this.#surface, { kind: 'unchecked', reason, sent: true });
      this.#take({ type: 'effect', seen: released.seen, now: performance.now() }, null);
      return;
    }
    const { reading } = released;
    this.#take({ type: 'changed', fingerprint: fingerprint(reading.draft), look: this.#look(reading) }, reading);
  }

  /** Fails open and visibly: nothing stays held, and the person is told that the next press goes through. */
  #fail(part: string): void {
    this.ports.failed(part);
    const next = step(this.#state, { type: 'failed', now: performance.now() });
    this.#state = next.state;
    for (const command of next.commands) {
      try {
        this.#carryOut(command, null);
      } catch {
        this.ports.failed(command);
      }
    }
  }
}
