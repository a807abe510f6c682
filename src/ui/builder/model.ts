import type { Decision, Project, ProjectClause, ProjectSchool } from '../../core/builder/project.ts';
import type { Language } from '../../core/language.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import type { Pack, PackText } from '../../core/pack/schema.ts';
import type { BenchActions, BenchView } from './bench/model.ts';
import type { CompareActions, CompareView } from './compare/model.ts';
import type { ExportActions, ExportView } from './export/model.ts';

/** What can be brought in as files. */
export type Intake = 'policy' | 'pack' | 'base' | 'staff' | 'roster' | 'crest';

/** What is wrong with a file, where. */
export interface FileProblem {
  readonly file: string;
  /** From 1; null where it is about the whole file. */
  readonly line: number | null;
  readonly field: string | null;
  /** In English, from the import. */
  readonly message: string;
  /** The same in Welsh, where the import has words for it. */
  readonly cy?: string;
}

/** Something that would keep people from lawful speech as such. */
export interface FairnessFlag {
  readonly topic: 'belief' | 'politics' | 'union' | 'whistleblowing' | 'identity' | 'dialect';
  /** The words that name the topic. */
  readonly words: string;
  /** The clause of the policy, by number; null where it stands in the base, at `path`. */
  readonly clause: number | null;
  readonly path: string;
}

/** What just happened, to be said once. `count`: of clauses, people, pictures. */
export type Said =
  | { readonly key: 'undone' | 'restarted' | 'taken-pack' | 'taken-base' | 'removed' | 'repaired' | 'adopted' }
  | {
      readonly key: 'read-policy' | 'confirmed' | 'dropped' | 'kept' | 'staff' | 'roster' | 'crest';
      readonly count: number;
    };

export type SaveState = 'saved' | 'saving' | 'full' | 'failed' | 'conflict';

/** A clause that is kept for reading alone, as it would gag lawful speech; or one that became a line of advice, as no rule serves it. */
export type MadeOf = 'reading' | 'advice';

export interface BuilderView {
  readonly project: Project;
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  readonly busy: Intake | null;
  /** Of the file that was brought in last for each. */
  readonly problems: Readonly<Partial<Record<Intake, readonly FileProblem[]>>>;
  /** Of the pack file that was brought in last, by path. */
  readonly packErrors: readonly PackError[];
  /** The same of a trust's pack. */
  readonly baseErrors: readonly PackError[];
  /** What an admin should hear of the policy that was just read. */
  readonly notes: readonly ('empty' | 'no-policy' | 'few-demands' | 'welsh')[];
  readonly flags: readonly FairnessFlag[];
  readonly said: Said | null;
  /** The pack that the project makes now, self-contained, and what is wrong with it; null while it is being put together. */
  readonly assembly: {
    readonly pack: Pack | null;
    readonly errors: readonly PackError[];
    /** Confirmed clauses, by number, that became less than their place says. */
    readonly made: ReadonlyMap<number, MadeOf>;
  } | null;
  /** Crests of this visit that were drawn from a drawing or made smaller, by id. */
  readonly drawn: readonly string[];
  /** What the roster's filters protect against and what not, a sentence each. */
  readonly privacy: Readonly<Record<'protects' | 'limits', readonly PackText[]>>;
  /** What the general rules are called. */
  readonly generalTitle: string;
  readonly bench: BenchView;
  readonly export: ExportView;
  readonly compare: CompareView;
}

/** What may be altered in a clause. */
export type ClauseChange = Partial<Pick<ProjectClause, 'appliesTo' | 'place' | 'categories' | 'level' | 'asks'>>;

export interface BuilderActions {
  /** Some fields of the project. @param key of the field being typed in: typing on is one step to undo */
  set(part: Partial<Project>, key?: string): void;
  setSchool(school: Partial<ProjectSchool>, key: string): void;
  changeClause(n: number, change: ClauseChange, key?: string): void;
  decide(n: number, decision: Decision): void;
  confirmSure(): void;
  /** Leaves these clauses out. */
  drop(numbers: readonly number[]): void;
  /** Leaves a clause of the earlier pack out, by id, with what it alone stands for. */
  dropEarlier(id: string): void;
  undo(): void;
  /** Files for one intake; only crests take several. */
  bring(intake: Intake, files: readonly File[]): void;
  paste(policy: string): void;
  /** Takes back to the general rules. */
  standOnGeneralRules(): void;
  settle(choice: 'ours' | 'theirs'): void;
  /** Deletes all that the builder keeps. */
  restart(): void;
  readonly bench: BenchActions;
  readonly export: ExportActions;
  readonly compare: CompareActions;
}

/** What every step gets. */
export interface StepProps {
  readonly view: BuilderView;
  readonly language: Language;
  readonly actions: BuilderActions;
}
