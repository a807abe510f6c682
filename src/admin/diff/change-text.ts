import type { Level } from '../../core/finding.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { CHANGE_WORDS } from './change-words.ts';
import type { NamedItem, NamedList, PackChange } from './pack-change.ts';
import { valueText } from './value-text.ts';
import { wordFor } from './value-words.ts';

/** Of what a clause asks, in UTF-16 units: enough to tell it by. */
const QUOTED = 80;

/** Lists whose items are known by their name; others are known by what they say, clauses by their place too. */
const BY_ID: ReadonlySet<NamedList> = new Set(['checklist', 'accounts', 'crests', 'contacts']);

/** One change as a sentence. */
export function changeText(change: PackChange, language: Language): string {
  const words = CHANGE_WORDS[language];
  switch (change.kind) {
    case 'staff':
      return words.staff(change.added, change.removed);
    case 'roster':
      return words.roster(change.before, change.after);
    case 'detail': {
      const field = change.of === 'pack' ? change.field : `${change.of} ${change.field}`;
      const [before, after] = [change.before, change.after].map((value) => valueText(change.field, value, language));
      return words.detail(words.field[field] ?? field, before ?? '', after ?? '');
    }
    case 'changed':
      return changed(change, language);
    default:
      return words[change.kind](words.noun[change.list], titleText(change, language));
  }
}

function changed(change: Extract<PackChange, { kind: 'changed' }>, language: Language): string {
  const words = CHANGE_WORDS[language];
  const noun = `${words.noun[change.list]} ${nameText(change, language)}`;
  if (change.field === 'level' && isLevel(change.after) && isLevel(change.before))
    return words.level(noun, words.now[change.after], words.instead[change.before]);
  const [before, after] = [change.before, change.after].map((value) => valueText(change.field, value, language));
  return words.changed(noun, words.field[change.field] ?? change.field, before ?? '', after ?? '');
}

const isLevel = (value: unknown): value is Level => value === 'note' || value === 'caution' || value === 'stop';

function nameText({ list, id, title, where }: NamedItem, language: Language): string {
  if (list === 'clauses' && title) {
    const asks = inLanguage(title, language).replace(/\.$/, '');
    return `${where ?? id} (‘${asks.length > QUOTED ? `${asks.slice(0, QUOTED - 1)}…` : asks}’)`;
  }
  if (list === 'contacts') return `‘${wordFor('ask', id.replace(/ \d+$/, ''), language) ?? id}’`;
  if (BY_ID.has(list) || title === null) return id;
  // Two rules may say the same, for personal and for official accounts.
  return list === 'rules' ? `‘${inLanguage(title, language)}’ (${id})` : `‘${inLanguage(title, language)}’`;
}

/** With what it says too, since a name alone tells little of what is new. */
function titleText(item: NamedItem, language: Language): string {
  const name = nameText(item, language);
  return BY_ID.has(item.list) && item.title ? `${name} (‘${inLanguage(item.title, language)}’)` : name;
}
