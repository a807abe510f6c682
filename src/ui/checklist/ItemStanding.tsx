import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { reasonText } from './reason-text.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  id: string;
  one: StandingItem;
  language: Language;
}

/** How an item stands, with its day; of one never looked at, how often it is worth a look. */
export function ItemStanding({ id, one: { standing, repeat }, language }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const lines = ((): readonly string[] => {
    switch (standing.state) {
      case 'to-do':
        return [words.repeat[repeat]];
      case 'done':
        return [
          words.done(longDay(standing.day, language)),
          standing.again === null ? words.repeat.once : words.again(longDay(standing.again, language)),
        ];
      case 'due':
        return [standing.day === null ? words.wrongClock : words.wasDone(longDay(standing.day, language))];
      case 'not-for-me':
        return [
          standing.day === null ? words.notForYou : words.notForMeSince(longDay(standing.day, language)),
          reasonText(standing.reason, words),
        ];
    }
  })();
  return (
    <p id={id} class="standing">
      {lines.filter(Boolean).join(' ')}
    </p>
  );
}
