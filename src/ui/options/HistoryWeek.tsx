import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import type { CategoryCount, HistoryWeek as Week } from './history.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  week: Week;
  words: OptionsStrings;
  language: Language;
}

const CHOICES = ['edited', 'posted', 'leftOut', 'blurred', 'attached'] as const;

/** `Edited: 2, posted as it was: 1`; what did not happen is left out. */
function choices(counts: CategoryCount, words: OptionsStrings): string {
  return CHOICES.filter((choice) => counts[choice] > 0)
    .map((choice) => `${words[choice]}: ${counts[choice]}`)
    .join(' · ');
}

/** One week of one's own history, by category. */
export function HistoryWeek({ week, words, language }: Props) {
  return (
    <>
      <h3>{words.week(longDay(week.monday, language))}</h3>
      <dl class="week">
        {week.counts.map((count) => (
          <div key={count.category}>
            <dt>{CATEGORY_NAMES[language][count.category]}</dt>
            <dd>{choices(count, words)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
