import type { Language } from '../../../core/language.ts';
import { CATEGORY_NAMES } from '../category-names.ts';
import type { HistoryEntry } from '../model.ts';
import { TOLD_OF } from './by-week.ts';
import { HISTORY_STRINGS } from './history-strings.ts';

const SITES = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' } as const;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line an outcome, in words; with a byte order mark, without which Excel takes UTF-8 for something else. */
export function historyCsv(history: readonly HistoryEntry[], language: Language): string {
  const words = HISTORY_STRINGS[language];
  const rows = history.map(({ day, site, categories, choice }) => [
    day,
    SITES[site],
    categories.map((category) => CATEGORY_NAMES[language][category]).join('; '),
    words.told[TOLD_OF[choice]],
  ]);
  const lines = [[words.day, words.site, words.about, words.chosen], ...rows];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
