import { OUTCOME_CATEGORIES, type OutcomeCategory } from '../core/category.ts';
import { SITES, type SiteId } from '../core/draft.ts';
import { LEVELS } from '../core/finding.ts';
import type { Outcome } from '../core/verdict.ts';
import { isListOf, isOneOf, isRecord, isText, isWhole } from './check.ts';

const OUTCOMES: readonly Outcome[] = ['clear', ...LEVELS, 'unknown'];
/** Three end the question about a draft, three the one about a picture, two the one about a connection; the last is a post that a colleague has read. */
const CHOICES = [
  'edited',
  'posted',
  'wording',
  'left-out',
  'blurred',
  'attached',
  'not-connected',
  'connected',
  'read-first',
] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How one held submission ended, as the guard tells it (`OutcomeRecord` in guard/ports). Never text or names. */
export interface OutcomeReport {
  readonly site: SiteId;
  readonly categories: readonly OutcomeCategory[];
  readonly level: Outcome;
  readonly choice: (typeof CHOICES)[number];
  readonly reason: number | null;
}

/** What is kept of it: the day, not the time. */
export interface StoredOutcome extends OutcomeReport {
  /** ISO day in the person's own time zone. */
  readonly day: string;
}

const isCategory = (value: unknown): value is OutcomeCategory => isOneOf(OUTCOME_CATEGORIES, value);

/** Takes over the known fields only, so nothing else can slip into storage. */
export function asOutcomeReport(value: unknown): OutcomeReport | undefined {
  if (!isRecord(value)) return undefined;
  const { site, categories, level, choice, reason } = value;
  if (!isOneOf(SITES, site) || !isOneOf(OUTCOMES, level) || !isOneOf(CHOICES, choice)) return undefined;
  if (!isListOf(categories, isCategory, OUTCOME_CATEGORIES.length)) return undefined;
  if (reason !== null && !(isWhole(reason) && reason >= 0 && reason < 100)) return undefined;
  return { site, categories: [...categories], level, choice, reason };
}

export function asStoredOutcome(value: unknown): StoredOutcome | undefined {
  const report = asOutcomeReport(value);
  const day = isRecord(value) ? value.day : undefined;
  return report && isText(day) && DAY.test(day) ? { ...report, day } : undefined;
}

/** The day of this moment where the person is, as `2026-11-20`. */
export function isoDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
