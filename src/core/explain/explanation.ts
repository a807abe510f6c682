import type { Category } from '../category.ts';
import type { Exception } from '../exceptions.ts';
import type { Level } from '../finding.ts';
import type { Language } from '../language.ts';
import type { AdviceLines } from './advice-lines.ts';
import type { ExplainedProvision } from './explain-provision.ts';
import type { Piece } from './quote.ts';

/** The part of the policy a finding stands on. */
export interface ExplainedClause {
  /** `Your school's policy asks`, or, in a pack of no school, `School policies ask`. */
  readonly intro: string;
  readonly policy: string;
  readonly where: string;
  readonly asks: string;
}

/** What the person can mark as wrong. */
export interface ExplainedMark {
  /** On one line, cut where they are long: to tell several marks apart. */
  readonly words: string;
  readonly exceptions: readonly Exception[];
}

/** One finding as it is shown: the words in their sentence, the clause, a way out. */
export interface ExplainedFinding {
  /** Index in `Verdict.findings`. */
  readonly finding: number;
  readonly category: Category;
  readonly level: Level;
  /** Id of the rule; findings of one rule are shown together. */
  readonly rule: string;
  readonly notice: string;
  readonly advice: string;
  /** The sentence (or a window of it) round the words concerned, words marked; empty where no words are concerned. */
  readonly sentence: readonly Piece[];
  readonly clause: ExplainedClause | null;
  /** Other things noticed about the same words. */
  readonly also: readonly {
    readonly level: Level;
    readonly notice: string;
    readonly clause: ExplainedClause | null;
    readonly marks: readonly ExplainedMark[];
  }[];
  /** One for each name, else one at most. */
  readonly marks: readonly ExplainedMark[];
  /** A wording for `words`, or null; `finding`: the one whose first span they are, as an index of `Verdict.findings`. */
  readonly wording: { readonly text: string; readonly words: string; readonly finding: number } | null;
  /** Where there is none: the rule's own example of another way to say it, to be read, not put in. */
  readonly suggestion?: string | null;
  /** The pack's own line on putting it calmly, where that is what it is about. */
  readonly tone?: string | null;
}

/** What the pack asks of the school's own accounts, and of accounts that tell nobody's name. */
export interface ExplainedOfficial {
  /** A colleague is to read it first; `holds`: before it goes out, else where one is in doubt. */
  readonly secondReader: { readonly about: ExplainedProvision; readonly holds: boolean } | null;
  /** What this draft gives a reason to say. */
  readonly asked: readonly ExplainedProvision[];
  /** What else the policy asks there. */
  readonly more: readonly ExplainedProvision[];
}

export interface Explanation {
  readonly language: Language;
  readonly level: Level;
  /** `submit`: a submission is held. `review`: the person opened it from the chip; nothing is held. */
  readonly mode: 'submit' | 'review';
  /** Three at most, the gravest first. */
  readonly findings: readonly ExplainedFinding[];
  /** How many more there are than those shown. */
  readonly more: number;
  /** Who will see this post, in one or two sentences; says so where it is not known. */
  readonly audience: string;
  readonly contacts: readonly { readonly name: string; readonly how: string | null; readonly url: string | null }[];
  /** Offered with `Post anyway` at `stop`; empty otherwise. */
  readonly reasons: readonly string[];
  /** What could not be checked, in plain words, or null. */
  readonly incomplete: string | null;
  /** Left out where there is none; of several, another one is shown each time. */
  readonly lines?: AdviceLines;
  readonly official?: ExplainedOfficial | null;
  /** The gravest category shown that a setting can do something about. */
  readonly preventable?: Category | null;
}
