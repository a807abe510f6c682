import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import type { HistoryWeek } from './history.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  week: HistoryWeek;
  words: OptionsStrings;
  language: Language;
}

/** One week of one's own history, by category. */
export function HistoryTable({ week, words, language }: Props) {
  return (
    <table>
      <caption>{words.week(longDay(week.monday, language))}</caption>
      <thead>
        <tr>
          {[words.about, words.edited, words.posted, words.closed].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.counts.map(({ category, edited, posted, closed }) => (
          <tr key={category}>
            <th scope="row">{CATEGORY_NAMES[language][category]}</th>
            <td>{edited}</td>
            <td>{posted}</td>
            <td>{closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
