import type { Category, OutcomeCategory } from '../core/category.ts';
import type { Draft } from '../core/draft.ts';
import type { Exception } from '../core/exceptions.ts';
import type { ExplainedProvision } from '../core/explain/explain-provision.ts';
import type { Explanation } from '../core/explain.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Level } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { IncompleteReason, Outcome } from '../core/verdict.ts';

export type { ExplainedFinding, ExplainedMark, Explanation } from '../core/explain.ts';

/** Of a draft that a colleague is to read first. */
export interface SecondReader {
  /** Puts a copy on the clipboard, to be handed on by the person; resolves with its text, and whether it is there. */
  copy(): Promise<{ readonly text: string; readonly copied: boolean }>;
  /** Is this the code of a colleague who has read this very draft? From then on it counts as read. */
  fits(code: string): boolean;
}

/** But for `except` and what stands below it, called once at most, after the interstitial has closed and focus and selection are back where they were. */
export interface InterstitialHandlers {
  /** `Edit my post`, Escape. */
  edit(): void;
  /** `Post anyway`; the index of the reason at `stop`, else null. */
  post(reason: number | null): void;
  /** `Use this wording`, with the index in `Verdict.findings` of the finding that it rewords. */
  useWording(finding: number): void;
  /** `This was wrong` (`on`), or its undoing; the question stays open. Resolves true once that is kept. */
  except(exceptions: readonly Exception[], on: boolean): Promise<boolean>;
  /** Null, or left out, where nobody need read it first. */
  readonly secondReader?: SecondReader | null;
  /** Opens the checklist, in a tab of its own, at what could have prevented this; the question stays open. */
  checklist?(category: Category): void;
}

/** Which face the next question has, of those that they have in turn. */
export interface Turn {
  now(): number;
  shown(): void;
}

/** Something on the screen; closing it again does nothing. */
export interface Shown {
  close(): void;
}

export type ChipState =
  | { readonly kind: 'look'; readonly count: number; readonly level: Level }
  /** `sent`: it has gone on to the site like this, and its box may be empty or gone already. */
  | { readonly kind: 'unchecked'; readonly reason: IncompleteReason; readonly sent?: true }
  | { readonly kind: 'press-again' }
  | { readonly kind: 'wording-copied' }
  | { readonly kind: 'wording-failed' }
  | { readonly kind: 'reload' }
  /** A picture is held and could not be looked at: a press attaches it all the same. */
  | { readonly kind: 'image-unchecked' }
  /** A picture is being looked at. `post`: a press has been kept from the page because of that. */
  | { readonly kind: 'image-looking'; readonly post?: true }
  /** The site did not take what was handed on: the person's next attachment of the same files goes through. */
  | { readonly kind: 'attach-again' }
  /** A picture has gone on that says where it was taken. */
  | { readonly kind: 'image-located' };

/** What the guard asks of the screen. Implemented in `src/ui`; a fake in tests. */
export interface GuardUi {
  showInterstitial(explanation: Explanation, handlers: InterstitialHandlers): Shown;
  /** One chip a surface; showing again replaces it, but for what is about a picture that is held: that stands until closed. `open` is called on a trusted press of the chip. */
  showChip(root: Element, state: ChipState, language: Language, open: (() => void) | null): Shown;
}

/** What the guard asks of the reader page; rejects when it is missing, dead or late. */
export interface ReaderPort {
  /** `patient`: for print in pictures, which may wait longer than a press of a key. */
  read(draft: Draft, patient?: boolean): Promise<ReaderFacts>;
}

/** The outcome of one held submission: kept on the device, never text or names. */
export interface OutcomeRecord {
  readonly site: Draft['site'];
  readonly categories: readonly OutcomeCategory[];
  readonly level: Outcome;
  /** `left-out`, `blurred`, `attached`: of a picture; the last two: of a connection. */
  readonly choice:
    | 'edited'
    | 'posted'
    | 'wording'
    | 'left-out'
    | 'blurred'
    | 'attached'
    | 'not-connected'
    | 'connected'
    /** Posted after a colleague had read it. */
    | 'read-first';
  /** Index of the reason chosen at `stop`, else null. */
  readonly reason: number | null;
}

/** A few calm words at the edge of the page, which hold nothing and take no focus. */
export interface QuietNote {
  readonly language: Language;
  /** What the pack asks, in the person's language. */
  readonly about: ExplainedProvision;
  /** What can be done about it, two at most; closing the note is always there. A press of one takes the note away. */
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
  /** Closed by the person, by its own button or Escape; not where it goes by itself or after an action. */
  readonly closed: () => void;
  /** Called once, when the note is first seen: there may be no room for it, or another note before it. */
  readonly seen?: (() => void) | undefined;
  /** Called once, when it is no longer on the page, however that came. */
  readonly gone?: (() => void) | undefined;
  /** Comes only after the note that is there has gone; others take its place. */
  readonly waits?: boolean | undefined;
  /** Asked when its turn has come after a wait: false where there is nothing to say any more. */
  readonly stillWanted?: (() => boolean) | undefined;
}

/** The one question before somebody is befriended or followed; the press is held meanwhile. */
export interface ConnectionQuestion {
  readonly language: Language;
  readonly act: 'accept' | 'add' | 'follow';
  /** As the page shows the name; shown, never kept. */
  readonly person: string | null;
  readonly about: ExplainedProvision;
  /** The school knows of such agreements, so that one can be remembered. */
  readonly canAgree: boolean;
}

/** Called once at most, after the question has closed and the focus is back where it was. */
export interface ConnectionAnswers {
  /** `Not now`, Escape. */
  back(): void;
  /** `Go on`. `agreed`: and never ask about this person again; the label is the person's own word for it, or empty. */
  goOn(agreed: { readonly label: string } | null): void;
}
