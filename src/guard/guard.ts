import { type Draft, fingerprint } from '../core/draft.ts';
import { explain } from '../core/explain.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { editableAt } from '../sites/find.ts';
import type { SiteAdapter, Surface } from '../sites/surface.ts';
import type { AttachGate } from './attach/attach-gate.ts';
import { holdPictures } from './attach/hold-pictures.ts';
import type { ImageDesk } from './attach/image-desk.ts';
import { addressOf, Ledger } from './attach/ledger.ts';
import type { Judging } from './judging.ts';
import { listen } from './listen.ts';
import type { NoteAllowance } from './note-allowance.ts';
import type { GuardUi, InterstitialHandlers, OutcomeRecord } from './ports.ts';
import { Submission, type SubmissionPorts } from './submission.ts';
import { looksLikeCompose, Surfaces } from './surfaces.ts';
import { Typing } from './typing.ts';
import { copyWords, replaceWords, type WordingResult } from './wording.ts';

export interface GuardPorts {
  readonly adapter: SiteAdapter;
  readonly judging: Judging;
  readonly ui: GuardUi;
  /** The pack in force, null until it is there. */
  pack(): CompiledPack | null;
  language(): Language;
  /** Keys (`accountKey`) of the accounts that are run for the school. */
  officialAccounts(): ReadonlySet<string>;
  /** False while switched off or paused: every event is let through, nothing is judged. */
  active(): boolean;
  record(outcome: OutcomeRecord): void;
  /** Where pictures are looked at; rejects where there is none to be had. */
  desk(): Promise<ImageDesk>;
  except: InterstitialHandlers['except'];
  secondReader: SubmissionPorts['secondReader'];
  checklist: SubmissionPorts['checklist'];
  /** Keeps notes rare. */
  notes: NoteAllowance;
  /** A compose box that no adapter recognises has been focused, or one is recognised again. */
  recognised(known: boolean): void;
  /** The draft just judged was checked in full, or not. */
  checked(fully: boolean): void;
  /** Something of ours threw: the page goes on, the person is told. */
  failed(part: string): void;
}

/** The guard on one page. Abort to remove every listener and everything shown. */
export class Guard {
  /** True while a press of ours is being dispatched: its events pass. */
  #ours = false;
  readonly #submissions = new WeakMap<Element, Submission>();
  readonly #typing: Typing;
  readonly #ledger = new Ledger();
  readonly #pictures: AttachGate;
  readonly surfaces: Surfaces;

  constructor(
    private readonly ports: GuardPorts,
    private readonly signal: AbortSignal,
  ) {
    this.surfaces = new Surfaces(ports.adapter, ports.officialAccounts, (surface) =>
      this.#ledger.unknown(surface, performance.now()).map(addressOf),
    );
    this.#typing = new Typing({
      judging: ports.judging,
      signal,
      find: (editor) => this.surfaces.ofEditor(editor),
      read: (surface) => this.surfaces.read(surface),
      show: (root, state, open) => ports.ui.showChip(root, state, ports.language(), open),
      review: (surface) => this.submissionOf(surface).review(),
      mayNote: (surface) =>
        ports.notes.allows(surface.root, new Date(), this.surfaces.read(surface).draft.account === 'official'),
      emptied: (surface) => {
        ports.notes.emptied(surface.root);
        this.#submissions.get(surface.root)?.emptied();
      },
      checked: ports.checked,
      failed: ports.failed,
    });
    // Before the listeners that take note of what is pasted: a paste that is held has changed nothing.
    this.#pictures = holdPictures({
      ports,
      surfaces: this.surfaces,
      typing: this.#typing,
      ledger: this.#ledger,
      paused: () => this.paused,
      signal,
    });
    listen(this, signal);
  }

  get paused(): boolean {
    return this.#ours || !this.ports.active();
  }

  submissionOf(surface: Surface): Submission {
    const known = this.#submissions.get(surface.root);
    if (known) return known;
    const made = new Submission(surface, this.#submissionPorts());
    this.#submissions.set(surface.root, made);
    return made;
  }

  /** Typed, pasted or otherwise changed by the person. */
  typed(editor: HTMLElement): void {
    this.#typing.changed(editor);
  }

  /** The person is about to submit: judge now, not after the pause. */
  about(surface: Surface): void {
    this.#typing.now(surface);
  }

  /** A press went through to the site: its next step may show another audience, which is judged before it is pressed. */
  pressed(surface: Surface): void {
    const editor = surface.spec.editors(surface.root)[0];
    if (editor) this.#typing.seen(editor);
  }

  /** Its pictures are still being looked at: a press now would go out without them. */
  holdsPictures(surface: Surface): boolean {
    return this.#pictures.holds(surface);
  }

  /** A press is kept from the page until they have been: nothing goes out by itself, the person presses again. */
  keepsBack(surface: Surface): void {
    this.#pictures.kept(surface);
  }

  wasTyped(surface: Surface): boolean {
    return this.#typing.touched(surface);
  }

  focused(target: Element): void {
    const editable = editableAt(target);
    if (!editable) return;
    const surface = this.surfaces.ofEditor(editable);
    if (surface) this.#typing.seen(editable);
    if (surface || looksLikeCompose(editable)) this.ports.recognised(surface !== null);
  }

  failed(part: string): void {
    this.ports.failed(part);
  }

  /** What is excepted has changed. */
  judgeAnew(): void {
    this.ports.judging.judgeAnew();
    this.#typing.again();
  }

  #submissionPorts(): SubmissionPorts {
    const { ports } = this;
    return {
      judging: ports.judging,
      signal: this.signal,
      read: (surface) => this.surfaces.read(surface),
      refind: (surface, judged) => this.surfaces.refind(surface, judged),
      explain: (reading, verdict, mode) =>
        explain(reading.draft, reading.context, verdict, ports.pack()?.pack ?? null, ports.language(), mode),
      showInterstitial: (explanation, handlers) => ports.ui.showInterstitial(explanation, handlers),
      showChip: (surface, state) => this.#typing.report(surface, state),
      replaceWords: (surface, judged, finding) => this.#replaceWords(surface, judged, finding),
      asOurs: (act) => {
        this.#ours = true;
        try {
          act();
        } finally {
          this.#ours = false;
        }
      },
      record: ports.record,
      except: ports.except,
      secondReader: ports.secondReader,
      checklist: ports.checklist,
      failed: ports.failed,
    };
  }

  async #replaceWords(surface: Surface, judged: Draft, finding: Finding): Promise<WordingResult> {
    const span = finding.spans[0];
    const wording = finding.replacement;
    if (!span || wording === null) return 'failed';
    const live = this.surfaces.refind(surface, fingerprint(judged));
    const reading = live && this.surfaces.read(live);
    const part =
      reading?.draft.text === judged.text &&
      reading.parts.find(({ start, end }) => span.start >= start && span.end <= end);
    if (!part) return copyWords(wording);
    const result = await replaceWords(part.editor, span.start - part.start, span.end - part.start, wording);
    if (result === 'replaced') this.#typing.changed(part.editor);
    return result;
  }
}
