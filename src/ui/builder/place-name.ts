import { inLanguage, type Language } from '../../core/language.ts';
import type { Pack, PackText } from '../../core/pack/schema.ts';
import { OPTIONS_STRINGS } from '../options/strings.ts';
import { PLACE_STRINGS } from './place-strings.ts';
import { SCHOOL_STEP_STRINGS, type SchoolStepStrings } from './school/strings.ts';

/** Of a quoted heading, in UTF-16 units. */
const LONGEST = 60;

/**
 * A path in a pack as people call it: `school.name` is 'Full name of the school', `hours.terms[0].from` 'Term 1, From'.
 * @param pack the pack that the path is of, where it is known: clauses then go by their place in the policy, contacts by
 * their role, rules by what they say
 */
export function placeName(path: string, language: Language, pack: Pack | null = null): string {
  const words = SCHOOL_STEP_STRINGS[language];
  const places = PLACE_STRINGS[language];
  const [, list = '', index, field = ''] = /^([a-z]+)(?:\[(\d+)\])?(?:\.([a-z]+))?/i.exec(path) ?? [];
  const n = Number(index ?? 0) + 1;
  if (path === 'school.name') return OPTIONS_STRINGS[language].fields.name.label;
  const policy: Record<string, string> = {
    title: words.policyTitle,
    date: words.date,
    reviewDate: words.reviewDate,
    url: words.url,
  };
  switch (list) {
    case 'policy':
      return policy[field] ?? words.policyHeading;
    case 'school':
      return words.detailsHeading;
    case 'contacts': {
      const role = index === undefined ? undefined : pack?.contacts[n - 1]?.role;
      const name = role ? words.roles[role] : index === undefined ? words.contactsHeading : words.contact(n);
      return field === 'url' ? `${name}, ${words.contactUrl}` : name;
    }
    case 'accounts':
      return words.account(n);
    case 'hours':
      return hoursName(path, language, words);
    case 'settings':
      return (words.settings as Record<string, string>)[field] ?? words.settingsHeading;
    case 'roster':
      return places.roster;
    default:
      return named(list, n, language, pack) ?? (places.lists[list] ? `${places.lists[list]} ${n}` : places.other);
  }
}

function hoursName(path: string, language: Language, words: SchoolStepStrings): string {
  const places = PLACE_STRINGS[language];
  const [, list = '', index = '', pause, end = ''] =
    /^hours\.(\w+)\[(\d+)\](?:\.breaks\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  if (!list) return words.hoursHeading;
  const n = Number(index) + 1;
  const row = list === 'terms' ? places.term(n) : list === 'closed' ? places.closed(n) : words.row(n);
  const within = pause === undefined ? [] : [places.breakOf(Number(pause) + 1)];
  const field = ({ from: words.from, to: words.to, days: words.days } as Record<string, string>)[end];
  return [row, ...within, ...(field ? [field] : [])].join(', ');
}

/** By what it says in the pack itself. */
function named(list: string, n: number, language: Language, pack: Pack | null): string | null {
  if (!pack) return null;
  if (list === 'clauses') return pack.clauses[n - 1]?.where ?? null;
  const lists: Readonly<Record<string, readonly { readonly notice?: PackText; readonly text?: PackText }[]>> = {
    rules: pack.rules,
    moments: pack.moments,
    connections: pack.connections,
    official: pack.official,
    advice: pack.advice,
  };
  const item = lists[list]?.[n - 1];
  const text = item?.notice ?? item?.text;
  if (!text) return null;
  const said = inLanguage(text, language);
  return `‘${said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said.replace(/\.$/, '')}’`;
}
