import type { Level } from '../../core/finding.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import type { Condition, Hours, PackText, Rule } from '../../core/pack/schema.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { conditionText } from './condition-text.ts';
import { wordFor } from './value-words.ts';

/** UTF-16 units of one value. */
const LONGEST = 200;
/** Of a list. */
const SHOWN = 12;

/** The value of a field, as an admin reads it; `nothing` where there is none. */
export function valueText(field: string, value: unknown, language: Language): string {
  const words = CHANGE_WORDS[language];
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return field === 'when' ? conditionText(undefined, language) : words.none;
  if (field === 'when') return conditionText(value as Condition, language);
  if (field === 'levels') return levelsText(value as Rule['levels'], language);
  if (field === 'hours') return hoursText(value as Hours, language);
  if (field === 'image') return words.picture;
  if (field === 'examples') return examplesText(value as Rule['examples'], language);
  if (isText(value)) return quoted(inLanguage(value, language));
  if (isSetting(value)) return settingText(value, language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return listText(field, value, language);
  return typeof value === 'string' ? (wordFor(field, value, language) ?? quoted(value)) : String(value);
}

/** Without its full stop, as more of a sentence follows. */
function quoted(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text.replace(/\.$/, '');
  return `‘${short}’`;
}

function listText(field: string, values: readonly unknown[], language: Language): string {
  const shown = values
    .slice(0, SHOWN)
    .map((one) =>
      isText(one) ? quoted(inLanguage(one, language)) : (wordFor(field, String(one), language) ?? String(one)),
    );
  return [...shown, ...(values.length > SHOWN ? [`… (${values.length})`] : [])].join(', ');
}

/** `only leaves a note where friends can see it; stops a post where a pupil is named` */
const levelsText = (levels: Rule['levels'], language: Language): string =>
  levels
    .map(({ level, when }) => `${CHANGE_WORDS[language].now[level as Level]} ${conditionText(when, language)}`)
    .join('; ');

const hoursText = ({ week, terms, closed, calendar }: Hours, language: Language): string =>
  [
    ...week.map(({ days, from, to, breaks }) =>
      [
        `${days.map((day) => wordFor('days', day, language)).join(' ')} ${from}–${to}`,
        ...breaks.map((one) => `(${one.from}–${one.to})`),
      ].join(' '),
    ),
    ...terms.map(({ from, to }) => `${from} – ${to}`),
    ...(closed.length > 0 ? [`${closed.length} ×`] : []),
    ...(calendar ? [wordFor('calendar', calendar, language) ?? calendar] : []),
  ].join(', ');

const examplesText = ({ trigger, silent }: Rule['examples'], language: Language): string =>
  CHANGE_WORDS[language].drafts(trigger.length, silent.length);

interface Setting {
  readonly value: boolean;
  readonly locked: boolean;
  readonly reason?: PackText;
}

function settingText({ value, locked, reason }: Setting, language: Language): string {
  const words = CHANGE_WORDS[language];
  const parts = [value ? words.yes : words.no, ...(locked ? [words.locked] : [])].join(', ');
  return reason ? `${parts} (${inLanguage(reason, language)})` : parts;
}

const isText = (value: unknown): value is PackText => typeof value === 'object' && value !== null && 'en' in value;
const isSetting = (value: unknown): value is Setting =>
  typeof value === 'object' && value !== null && 'value' in value && 'locked' in value;
