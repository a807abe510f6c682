import type { Category } from '../core/category.ts';
import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Level } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { IncompleteReason, Outcome } from '../core/verdict.ts';

/** One finding as it is shown: the words in their sentence, the clause, a way out. */
export interface ExplainedFinding {
  readonly category: Category;
  readonly level: Level;
  readonly notice: string;
  readonly advice: string;
  /** The sentence (or a window of it) round the words concerned. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
  readonly clause: { readonly policy: string; readonly where: string; readonly asks: string };
  /** A wording for these words, or null. */
  readonly wording: string | null;
}

export interface Explanation {
  readonly language: Language;
  readonly level: Level;
  /** `submit`: a submission is held. `review`: the person opened it from the chip; nothing is held. */
  readonly mode: 'submit' | 'review';
  readonly findings: readonly ExplainedFinding[];
  /** Who will see this post, in one or two sentences; says so where it is not known. */
  readonly audience: string;
  readonly contacts: readonly { readonly name: string; readonly how: string | null; readonly url: string | null }[];
  /** Offered with `Post anyway` at `stop`; empty otherwise. */
  readonly reasons: readonly string[];
  /** What could not be checked, in plain words, or null. */
  readonly incomplete: string | null;
}

export interface InterstitialHandlers {
  /** `Edit my post`, Escape. */
  edit(): void;
  /** `Post anyway`; the index of the reason at `stop`, else null. */
  post(reason: number | null): void;
  /** `Use this wording` of the finding at this index. */
  useWording(index: number): void;
}

export interface Shown {
  close(): void;
}

export type ChipState =
  | { readonly kind: 'look'; readonly count: number; readonly level: Level }
  | { readonly kind: 'unchecked'; readonly reason: IncompleteReason }
  | { readonly kind: 'checking' }
  | { readonly kind: 'press-again' }
  | { readonly kind: 'wording-copied' }
  | { readonly kind: 'wording-failed' }
  | { readonly kind: 'reload' };

/** What the guard asks of the screen. Implemented in `src/ui`; a fake in tests. */
export interface GuardUi {
  showInterstitial(explanation: Explanation, handlers: InterstitialHandlers): Shown;
  /** One chip a surface; showing again replaces it. `open` is called on a trusted press of the chip. */
  showChip(root: Element, state: ChipState, language: Language, open: (() => void) | null): Shown;
}

/** What the guard asks of the reader page; rejects when it is missing, dead or late. */
export interface ReaderPort {
  read(draft: Draft): Promise<ReaderFacts>;
}

/** The outcome of one held submission: kept on the device, never text or names. */
export interface OutcomeRecord {
  readonly site: Draft['site'];
  readonly categories: readonly Category[];
  readonly level: Outcome;
  readonly choice: 'edited' | 'posted' | 'wording' | 'closed';
  /** Index of the reason chosen at `stop`, else null. */
  readonly reason: number | null;
}
