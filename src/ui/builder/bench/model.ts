import type { Draft } from '../../../core/draft.ts';
import type { Level } from '../../../core/finding.ts';
import type { Language } from '../../../core/language.ts';
import type { Pack, PackText, Rule } from '../../../core/pack/schema.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Verdict } from '../../../core/verdict.ts';
import type { Run } from './run.ts';

/** A draft on the bench, and who writes it, when and on what. */
export interface Trial {
  readonly draft: Draft;
  readonly situation: Situation;
}

/** What the extension makes of a trial with this pack; the verdict says where it was not fully checked. */
export interface Judged extends Trial {
  readonly verdict: Verdict;
  readonly pack: Pack;
}

/** A draft of the bundled set that a rule spoke of, though none of them needs it. */
export interface SpokenOf {
  readonly id: string;
  readonly draft: Draft;
  readonly level: Level;
  /** Ids of the rules. */
  readonly rules: readonly string[];
}

/** Of the drafts of one kind: `life`, `work`, or a surface. */
export interface SampleSlice {
  readonly slice: string;
  readonly drafts: number;
  readonly held: number;
  readonly noted: number;
}

export interface SampleFigures {
  readonly slices: readonly SampleSlice[];
  /** Drafts tried; those asked about; those with a note. */
  readonly drafts: number;
  readonly held: number;
  readonly noted: number;
  /** 95 % interval of the share asked about, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Per person and week. */
  readonly questions: number;
  readonly notes: number;
  readonly assumption: Required<PackText>;
  /** Of these drafts the encoder could not be asked. */
  readonly unread: number;
}

export interface SamplesEnd {
  readonly figures: SampleFigures;
  readonly spokenOf: readonly SpokenOf[];
  readonly pack: Pack;
}

/** What came of drafts of lawful speech and many voices: how many are held by the pack, and by the general rules. */
export interface VoicesEnd {
  readonly drafts: number;
  readonly held: number;
  readonly base: number;
  readonly unread: number;
  /** A sentence for each kind of which the pack holds more than the general rules. */
  readonly risen: readonly Required<PackText>[];
  readonly pack: Pack;
}

export type Samples = Run<SamplesEnd>;
export type Voices = Run<VoicesEnd>;

/** Something in the pack that would warn about what is nobody's business, and why. */
export interface UnfairPlace {
  /** `refuse`: to mend first. `flag`: to think about. */
  readonly kind: 'refuse' | 'flag';
  readonly path: string;
  readonly text: string;
}

export interface BenchView {
  readonly trial: Trial;
  /** Of the trial, or of the one before while `checking`; null where nothing is written, or there is no pack. */
  readonly judged: Judged | null;
  readonly checking: boolean;
  readonly samples: Samples;
  readonly voices: Voices;
  unfair(language: Language): readonly UnfairPlace[];
}

export interface BenchActions {
  write(part: Partial<Draft>): void;
  situate(part: Partial<Situation>): void;
  /** A draft of a rule's own, where and by whom the rule would have it written. */
  example(rule: Rule, text: string): void;
  /** A draft as it is. */
  take(draft: Draft): void;
  /** Judges it once more, as where the reader was not there. */
  again(): void;
  trySamples(): void;
  stopSamples(): void;
  tryVoices(): void;
  stopVoices(): void;
}
