import type { Hours } from '../pack/provision-schema.ts';
import { addDays, schoolYearOf } from './day.ts';
import type { Repeat } from './due.ts';

export type Terms = Hours['terms'];

/** When terms begin by the calendar, near enough, where nobody says: autumn, spring, summer. */
const CALENDAR = ['-09-01', '-01-08', '-04-20'] as const;
/** How many school years ahead of a day its next stretch is looked for. */
const AHEAD = 2;
/** A term of the calendar that begins so few days before the first of the pack's is the same one. */
const SAME_TERM = 30;

/**
 * First days of the stretches in which something is due again, in order, from the school year of `day` on: of terms as
 * the pack tells them and by the calendar before and after those; of half-years from autumn and 1 March; of years from
 * autumn, which begins with the pack's first term after July.
 */
export function stretchStarts(repeat: Exclude<Repeat, 'once'>, day: string, terms: Terms): readonly string[] {
  const first = schoolYearOf(day);
  const years = Array.from({ length: AHEAD + 1 }, (_, i) => first + i);
  if (repeat === 'term') return termStarts(years, terms);
  return years.flatMap((year) => [autumnOf(year, terms), ...(repeat === 'half-year' ? [`${year + 1}-03-01`] : [])]);
}

function termStarts(years: readonly number[], terms: Terms): readonly string[] {
  const calendar = years.flatMap((year) => CALENDAR.map((date, i) => `${i === 0 ? year : year + 1}${date}`));
  const known = terms.map(({ from }) => from).sort();
  const [begin] = known;
  if (begin === undefined) return calendar;
  const end = terms.reduce((latest, { to }) => (to > latest ? to : latest), '');
  const beyond = calendar.filter((date) => date < addDays(begin, -SAME_TERM) || date > end);
  return [...new Set([...beyond, ...known])].sort();
}

function autumnOf(year: number, terms: Terms): string {
  const starts = terms.map(({ from }) => from).filter((from) => `${year}-08-01` <= from && from <= `${year}-09-30`);
  return starts.sort()[0] ?? `${year}${CALENDAR[0]}`;
}
