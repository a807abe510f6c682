import { addDays } from './day.ts';
import type { ChecklistEntry } from './progress.ts';
import { stretchStarts, type Terms } from './stretch-starts.ts';

export const REPEATS = ['once', 'term', 'half-year', 'year'] as const;
export type Repeat = (typeof REPEATS)[number];

/** How an item stands today; days are ISO days. The day it was said is null where the device's clock was wrong then. */
export type Standing =
  | { readonly state: 'to-do' }
  | { readonly state: 'done'; readonly day: string; readonly again: string | null }
  /** Was done on `day`, and has been due again since `since`. */
  | { readonly state: 'due'; readonly day: string | null; readonly since: string }
  | { readonly state: 'not-for-me'; readonly day: string | null; readonly reason: string };

/** Days that a tick holds at least: nobody who looked before the holidays, or on 31 August, is asked again at once. */
const LEAST: Readonly<Record<Exclude<Repeat, 'once'>, number>> = { term: 28, 'half-year': 60, year: 90 };
/** A device that has travelled may be a day behind its own ticks; one further behind had its clock put right. */
const SKEW = 1;

/** When something done on `day` is due again: the first stretch that begins long enough after it. Null: never. */
export function dueAgain(day: string, repeat: Repeat, terms: Terms): string | null {
  if (repeat === 'once') return null;
  const earliest = addDays(day, LEAST[repeat]);
  return stretchStarts(repeat, day, terms).find((start) => start >= earliest) ?? null;
}

/** `today` by the device's clock. A tick from days to come can't be told from a wrong clock: it is due. */
export function standingOf(entry: ChecklistEntry | null, repeat: Repeat, today: string, terms: Terms): Standing {
  if (!entry) return { state: 'to-do' };
  const { state, day, reason } = entry;
  const toCome = day > addDays(today, SKEW);
  if (state === 'not-for-me') return { state, day: toCome ? null : day, reason };
  if (toCome) return { state: 'due', day: null, since: today };
  const again = dueAgain(day, repeat, terms);
  if (again === null || again > today) return { state: 'done', day, again };
  return { state: 'due', day, since: again };
}
