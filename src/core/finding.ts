import type { Category, Target } from './category.ts';

export const LEVELS = ['note', 'caution', 'stop'] as const;
export type Level = (typeof LEVELS)[number];

/** UTF-16 offsets into `Draft.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Something in a draft that a rule asks about. */
export interface Finding {
  readonly category: Category;
  readonly level: Level;
  /** Id of the rule in the pack. */
  readonly rule: string;
  /** With `criticism`: whom it hits. */
  readonly target: Target | null;
  /** The words concerned, at least one, in order and not overlapping. */
  readonly spans: readonly Span[];
  /** A wording for the first span, where a safe one is known. */
  readonly replacement: string | null;
}

export const levelRank = (level: Level): number => LEVELS.indexOf(level);
