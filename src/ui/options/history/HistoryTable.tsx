import type { Language } from '../../../core/language.ts';
import { longDay } from '../../page/dates.ts';
import { CATEGORY_NAMES } from '../category-names.ts';
import type { HistoryEntry } from '../model.ts';
import { byWeek, type CategoryCount, TOLD } from './by-week.ts';
import { HISTORY_STRINGS, type HistoryStrings } from './history-strings.ts';

/** `Edited: 2 · Posted as it was: 1`; what did not happen is left out. */
const chosen = (count: CategoryCount, words: HistoryStrings): string =>
  TOLD.filter((told) => count[told] > 0)
    .map((told) => `${words.told[told]}: ${count[told]}`)
    .join(' · ');

/** All that is kept, by week and category: the same as the chart and more, in words. */
export function HistoryTable({ history, language }: { history: readonly HistoryEntry[]; language: Language }) {
  const words = HISTORY_STRINGS[language];
  return (
    <table class="history">
      <thead>
        <tr>
          <th scope="col">{words.about}</th>
          <th scope="col">{words.often}</th>
          <th scope="col">{words.chosen}</th>
        </tr>
      </thead>
      {byWeek(history).map(({ monday, counts }) => (
        <tbody key={monday}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {words.week(longDay(monday, language))}
            </th>
          </tr>
          {counts.map((count) => (
            <tr key={count.category}>
              <th scope="row">{CATEGORY_NAMES[language][count.category]}</th>
              <td>{count.total}</td>
              <td>{chosen(count, words)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
