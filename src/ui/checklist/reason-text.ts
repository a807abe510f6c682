import type { ChecklistStrings } from './strings.ts';

/** Reasons that are kept as their id, so that they are shown in the language of the day; others are one's own words. */
export const REASONS = ['not-used', 'not-offered', 'agreed'] as const;
export type Reason = (typeof REASONS)[number];

const isReason = (reason: string): reason is Reason => (REASONS as readonly string[]).includes(reason);

/** A kept reason in words; empty where none was given. */
export const reasonText = (reason: string, words: ChecklistStrings): string =>
  isReason(reason) ? words.reasons[reason] : reason;
