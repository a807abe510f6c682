import type { SiteProgress } from '../../core/checklist/progress-of.ts';
import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

/** How far one is, in words: what the bar beside it draws. */
export function progressWords({ done, total, due, notForMe, next }: SiteProgress, language: Language): string {
  const words = CHECKLIST_STRINGS[language];
  const parts = [
    words.progress(done, total),
    ...(due > 0 ? [words.due(due)] : []),
    ...(notForMe > 0 ? [words.notMine(notForMe)] : []),
  ];
  return `${parts.join(', ')}${next === null ? '' : `. ${words.nextDue(longDay(next, language)).replace(/\.$/, '')}`}`;
}
