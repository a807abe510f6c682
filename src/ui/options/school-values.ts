import type { School } from '../../core/pack/schema.ts';

export const SCHOOL_FIELDS = [
  'name',
  'shortNames',
  'handles',
  'hashtags',
  'domains',
  'town',
  'motto',
  'trust',
] as const;
export type SchoolField = (typeof SCHOOL_FIELDS)[number];

/** Fields that hold one entry a line. */
export const LIST_FIELDS: readonly SchoolField[] = ['shortNames', 'handles', 'hashtags', 'domains'];

/** The form as it is typed. */
export type SchoolValues = Readonly<Record<SchoolField, string>>;
export type FieldProblem = 'missing' | 'too-long' | 'too-many' | 'bad-handle' | 'bad-hashtag' | 'bad-domain';
export type SchoolErrors = Partial<Record<SchoolField, { readonly problem: FieldProblem; readonly entry: string }>>;

export type SchoolResult =
  | { readonly ok: true; readonly school: School | null }
  | { readonly ok: false; readonly errors: SchoolErrors };

const HANDLE = /^@[\p{L}\p{N}._-]{1,50}$/u;
const HASHTAG = /^#[\p{L}\p{N}_]{1,100}$/u;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
const LONGEST = 300;
const MOST: Partial<Record<SchoolField, number>> = { shortNames: 50, handles: 50, hashtags: 50, domains: 20 };

/** The entries of a list field, each made plain and taken once. */
const lines = (typed: string, plain = (entry: string) => entry): string[] => {
  const entries = typed.split(/[\n,;]/).map((entry) => entry.trim());
  return [...new Set(entries.filter(Boolean).map(plain))];
};
const marked = (mark: string) => (entry: string) => (entry.startsWith(mark) ? entry : mark + entry);
const hostOf = (entry: string): string =>
  entry
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');

export const valuesOf = (school: School | null): SchoolValues => ({
  name: school?.name ?? '',
  shortNames: [school?.shortName ?? '', ...(school?.aliases ?? [])].filter(Boolean).join('\n'),
  handles: (school?.handles ?? []).join('\n'),
  hashtags: (school?.hashtags ?? []).join('\n'),
  domains: (school?.domains ?? []).join('\n'),
  town: school?.town ?? '',
  motto: school?.motto ?? '',
  trust: school?.trust ?? '',
});

function problemOf(field: SchoolField, entry: string): FieldProblem | null {
  if (entry.length > LONGEST) return 'too-long';
  if (field === 'handles' && !HANDLE.test(entry)) return 'bad-handle';
  if (field === 'hashtags' && !HASHTAG.test(entry)) return 'bad-hashtag';
  if (field === 'domains' && !DOMAIN.test(entry)) return 'bad-domain';
  return null;
}

type Entries = Readonly<Record<SchoolField, readonly string[]>>;
const entriesOf = (values: SchoolValues): Entries => ({
  name: [values.name.trim()],
  shortNames: lines(values.shortNames),
  handles: lines(values.handles, marked('@')),
  hashtags: lines(values.hashtags, marked('#')),
  domains: lines(values.domains, hostOf),
  town: [values.town.trim()],
  motto: [values.motto.trim()],
  trust: [values.trust.trim()],
});

/**
 * What was typed, as school details, right or not: `@` and `#` are added, web addresses reduced to their host. `kept`
 * supplies what the form does not show (classes, uniform).
 */
export function typedSchool(values: SchoolValues, kept: School | null): School {
  const { name, shortNames, handles, hashtags, domains, town, motto, trust } = entriesOf(values);
  const [shortName = '', ...aliases] = shortNames;
  const { uniform = '', classes = [] } = kept ?? {};
  return {
    name: name[0] ?? '',
    shortName,
    aliases,
    handles: [...handles],
    hashtags: [...hashtags],
    domains: [...domains],
    town: town[0] ?? '',
    motto: motto[0] ?? '',
    trust: trust[0] ?? '',
    uniform,
    classes,
  };
}

/** As `typedSchool`, where nothing is wrong with it. All fields empty means no details (null). */
export function readSchool(values: SchoolValues, kept: School | null): SchoolResult {
  if (SCHOOL_FIELDS.every((field) => values[field].trim() === '')) return { ok: true, school: null };
  const entries = entriesOf(values);
  const errors: SchoolErrors = {};
  if (entries.name[0] === '') errors.name = { problem: 'missing', entry: '' };
  for (const field of SCHOOL_FIELDS) {
    const most = MOST[field];
    if (most !== undefined && entries[field].length > most)
      errors[field] = { problem: 'too-many', entry: String(most) };
    for (const entry of entries[field]) {
      const problem = problemOf(field, entry);
      if (problem) errors[field] ??= { problem, entry: entry.slice(0, 60) };
    }
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, school: typedSchool(values, kept) };
}
