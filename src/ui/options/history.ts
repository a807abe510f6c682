import type { OutcomeCategory } from '../../core/category.ts';
import type { HistoryEntry } from './model.ts';

export interface CategoryCount {
  readonly category: OutcomeCategory;
  readonly total: number;
  /** Edited, or a proposed wording taken. */
  readonly edited: number;
  readonly posted: number;
  /** Of pictures. */
  readonly leftOut: number;
  readonly blurred: number;
  readonly attached: number;
}

export interface HistoryWeek {
  /** ISO day of the Monday. */
  readonly monday: string;
  readonly counts: readonly CategoryCount[];
}

/** The Monday of a day's week; days are counted in UTC, so that no change of the clock can move them. */
export function mondayOf(isoDay: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function count(category: OutcomeCategory, entries: readonly HistoryEntry[]): CategoryCount {
  const mine = entries.filter((entry) => entry.categories.includes(category));
  const chosen = (...choices: HistoryEntry['choice'][]) => mine.filter((e) => choices.includes(e.choice)).length;
  return {
    category,
    total: mine.length,
    edited: chosen('edited', 'wording'),
    posted: chosen('posted'),
    leftOut: chosen('left-out'),
    blurred: chosen('blurred'),
    attached: chosen('attached'),
  };
}

/** By week, the latest first; in a week by category, the most frequent first. */
export function byWeek(history: readonly HistoryEntry[]): HistoryWeek[] {
  const weeks = new Map<string, HistoryEntry[]>();
  for (const entry of history) {
    const monday = mondayOf(entry.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([monday, entries]) => {
      const categories = [...new Set(entries.flatMap((entry) => entry.categories))];
      const counts = categories.map((category) => count(category, entries)).sort((a, b) => b.total - a.total);
      return { monday, counts };
    });
}
