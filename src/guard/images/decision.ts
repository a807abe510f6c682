import type { CompiledPack } from '../../core/pack/compile.ts';
import type { ImageReader } from '../../reader/image/image-reading.ts';
import type { Batch, BatchAnswer, DeskPorts } from '../attach/image-desk.ts';
import type { ImageChoice, ImageUi } from '../attach/image-ui.ts';
import { type Asked, askAbout } from './ask-about.ts';
import { attached, blurred, CarryOutError, LEFT_OUT, type Settled } from './carry-out.ts';
import { type Entry, isAsked } from './entry.ts';
import { lookAtAll } from './look-at-all.ts';
import type { Remembered } from './remembered.ts';
import { tellOutcomes } from './tell-outcomes.ts';
import { Waiting } from './waiting.ts';

export interface DecisionParts {
  readonly ports: DeskPorts;
  readonly reader: ImageReader;
  readonly ui: ImageUi;
  readonly remembered: Remembered;
  /** Every picture goes on without place and time. */
  readonly clean: boolean;
  readonly pack: CompiledPack | null;
  readonly revision: string | null;
}

/** Null: all of it is left out. */
export function answerOf({ files }: Batch, settled: readonly Settled[] | null): BatchAnswer {
  if (!settled) return { files: files.map(() => null), unchecked: false, located: false, notes: 0 };
  return {
    files: settled.map(({ file }) => file),
    unchecked: settled.some(({ unchecked }) => unchecked),
    located: settled.some(({ located }) => located),
    notes: settled.reduce((sum, { notes }) => sum + notes, 0),
  };
}

/** What becomes of one batch: look at each, ask about those that hold, carry out what was chosen. */
export class Decision {
  readonly #settled = new Map<Entry, Settled>();

  constructor(
    private readonly batch: Batch,
    private readonly parts: DecisionParts,
    private readonly signal: AbortSignal,
    private readonly cancel: () => void,
  ) {}

  async reach(): Promise<BatchAnswer> {
    const entries = await lookAtAll(this.batch, this.parts, this.signal, (skip) =>
      this.#wait(this.batch.files.length, skip),
    );
    let asked: readonly Asked[] = entries.filter(isAsked).map((entry) => ({ entry, failed: null }));
    const passing = entries.filter((entry) => !isAsked(entry));
    const failed = await this.#carryOut(passing.map((entry) => [entry, this.#passing(entry)]));
    asked = entries.flatMap((entry) => [...asked, ...failed].find((one) => one.entry === entry) ?? []);
    while (asked.length > 0 && !this.signal.aborted) asked = await this.#ask(asked);
    return answerOf(
      this.batch,
      entries.map((entry) => this.#settled.get(entry) ?? LEFT_OUT),
    );
  }

  #passing({ before }: Entry): ImageChoice {
    return { kind: 'attach', answer: null, clean: this.parts.clean || before?.clean === true };
  }

  /** Those that have to be asked about once more. */
  async #ask(asked: readonly Asked[]): Promise<readonly Asked[]> {
    const { ui, reader, ports, pack } = this.parts;
    const { draft, context } = this.batch;
    const about = { draft, context, pack: pack?.pack ?? null, language: ports.language() };
    const choices = await askAbout(asked, about, { ui, reader }, this.signal);
    if (!choices) return [];
    const chosen = asked.map(({ entry, failed }, i): [Entry, ImageChoice] => {
      const choice = choices[i] ?? { kind: 'leave-out' };
      if (choice.kind !== 'attach') return [entry, choice];
      // Where it could not be done before, the person goes on without.
      return [entry, { ...choice, clean: choice.clean || (this.parts.clean && failed !== 'clean') }];
    });
    const failed = await this.#carryOut(chosen);
    const done = chosen.filter(([entry]) => this.#settled.has(entry));
    for (const [entry, choice] of done) if (choice.kind === 'attach') this.#remember(entry, choice.clean);
    tellOutcomes(done, ports);
    return failed;
  }

  #remember(entry: Entry, clean: boolean): void {
    const settled = this.#settled.get(entry);
    if (!settled) return;
    const { unchecked, located, notes } = settled;
    // Attached again, it is checked once more, as its question says.
    const { remembered, revision } = this.parts;
    if (!unchecked) remembered.keep(entry.file, this.batch.draft, revision, { clean, located, notes });
  }

  async #carryOut(chosen: readonly [Entry, ImageChoice][]): Promise<readonly Asked[]> {
    const waiting = this.#wait(chosen.length, null);
    const failed: Asked[] = [];
    try {
      for (const [at, [entry, choice]] of chosen.entries()) {
        if (this.signal.aborted) return [];
        try {
          this.#settled.set(entry, await this.#settle(entry, choice));
        } catch (error) {
          if (!(error instanceof CarryOutError)) throw error;
          failed.push({ entry, failed: error.what });
        }
        waiting.done(at + 1);
      }
    } finally {
      waiting.close();
    }
    return failed;
  }

  async #settle(entry: Entry, choice: ImageChoice): Promise<Settled> {
    const { reader } = this.parts;
    if (choice.kind === 'leave-out') return LEFT_OUT;
    if (choice.kind === 'blur') return blurred(entry, choice.boxes, reader, this.signal);
    return attached(entry, choice.clean, reader, this.signal);
  }

  #wait(total: number, skip: (() => void) | null): Waiting {
    const { ui, ports } = this.parts;
    const waiting = new Waiting(total, () => ui.showImageProgress(total, ports.language(), skip, this.cancel));
    this.signal.addEventListener('abort', () => waiting.close());
    return waiting;
  }
}
