import type { Language } from '../../core/language.ts';
import type { PackProblem } from '../../core/pack/pack-error.ts';

const en = {
  lists: {
    clauses: 'Clause',
    rules: 'Rule',
    changes: 'Changed rule',
    moments: 'Note by time or place',
    connections: 'Question about connections',
    checklist: 'Checklist item',
    official: 'Line for the school’s accounts',
    advice: 'Line of advice',
    links: 'Link',
    staff: 'Member of staff',
    crests: 'Crest',
  } as Readonly<Record<string, string>>,
  roster: 'Pupils’ names',
  other: 'Another part of the pack',
  term: (n: number) => `Term ${n}`,
  closed: (n: number) => `Closed day ${n}`,
  breakOf: (n: number) => `break ${n}`,
  day: 'choose a day',
  days: 'choose at least one day',
  time: 'give a time, such as 08:30',
  url: 'give a web address that begins with https://',
  reason: 'write a reason that staff will read',
  name: 'write it here; without it there is no pack',
};

export type PlaceStrings = typeof en;
export type Remedy = keyof Pick<PlaceStrings, 'day' | 'days' | 'time' | 'url' | 'reason' | 'name'>;

const cy: PlaceStrings = {
  lists: {
    clauses: 'Cymal',
    rules: 'Rheol',
    changes: 'Rheol a newidiwyd',
    moments: 'Nodyn yn ôl amser neu le',
    connections: 'Cwestiwn am gysylltiadau',
    checklist: 'Eitem y rhestr wirio',
    official: 'Llinell ar gyfer cyfrifon yr ysgol',
    advice: 'Llinell o gyngor',
    links: 'Dolen',
    staff: 'Aelod o staff',
    crests: 'Arfbais',
  },
  roster: 'Enwau disgyblion',
  other: 'Rhan arall o’r pecyn',
  term: (n) => `Tymor ${n}`,
  closed: (n) => `Diwrnod ar gau ${n}`,
  breakOf: (n) => `egwyl ${n}`,
  day: 'dewiswch ddiwrnod',
  days: 'dewiswch o leiaf un diwrnod',
  time: 'rhowch amser, fel 08:30',
  url: 'rhowch gyfeiriad gwe sy’n dechrau â https://',
  reason: 'ysgrifennwch reswm y bydd staff yn ei ddarllen',
  name: 'ysgrifennwch ef yma; hebddo nid oes pecyn',
};

export const PLACE_STRINGS: Readonly<Record<Language, PlaceStrings>> = { en, cy };

const EMPTY_OR_ODD: ReadonlySet<PackProblem> = new Set(['missing', 'bad-format', 'too-short', 'wrong-type']);

/** What to do in a field of the builder's own; null where the fault itself says it. */
export function remedyFor(path: string, problem: PackProblem): Remedy | null {
  if (problem === 'no-reason') return 'reason';
  if (!EMPTY_OR_ODD.has(problem)) return null;
  if (path === 'school.name') return 'name';
  if (/^hours\.(?:terms|closed)\b|^policy\.reviewDate$/.test(path)) return 'day';
  if (/^hours\.week\[\d+\]\.days/.test(path)) return 'days';
  if (/^hours\.week\[\d+\]/.test(path)) return 'time';
  return /\.url$/.test(path) ? 'url' : null;
}
