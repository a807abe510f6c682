import type { Language } from '../../core/language.ts';
import type { Condition } from '../../core/pack/schema.ts';
import { CONDITION_WORDS } from './condition-words.ts';

const OR: Readonly<Record<Language, string>> = { en: ' or ', cy: ' neu ' };
const ALWAYS: Readonly<Record<Language, string>> = { en: 'always', cy: 'bob amser' };

/** Of moments alone. */
const ANONYMOUS: Readonly<Record<Language, string>> = {
  en: "on accounts that tell nobody's name",
  cy: 'ar gyfrifon nad ydynt yn dweud enw neb',
};

/** `on personal accounts, in posts or in comments`: every list must hold, one value of it is enough. */
export function conditionText(when: Condition | undefined, language: Language): string {
  const words = CONDITION_WORDS[language];
  const parts = Object.entries(when ?? {}).flatMap(([name, values]) => {
    if (name === 'anonymous') return [ANONYMOUS[language]];
    const of = words[name as keyof typeof words] as Readonly<Record<string, string>> | undefined;
    return of && values ? [(values as readonly string[]).map((value) => of[value] ?? value).join(OR[language])] : [];
  });
  return parts.join(', ') || ALWAYS[language];
}
