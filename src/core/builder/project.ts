import { z } from 'zod';
import { CATEGORIES } from '../category.ts';
import { SITES } from '../draft.ts';
import { LEVELS } from '../finding.ts';
import {
  APPLIES_TO,
  CONTACT_ROLES,
  crestSchema,
  PLACES,
  packSchema,
  rosterSchema,
  staffSchema,
} from '../pack/schema.ts';

/** What the admin said to a clause; only confirmed ones go into the pack. */
export const DECISIONS = ['open', 'confirmed', 'dropped'] as const;
export type Decision = (typeof DECISIONS)[number];

const words = z.string().default('');
/** English and Welsh as typed; either may be empty. */
const textSchema = z.object({ en: words, cy: words });
const emptyText = { en: '', cy: '' };

const clauseSchema = z.object({
  n: z.int().positive(),
  source: z.string(),
  /** The policy's own words. */
  text: z.string(),
  /** What stands over its list. */
  leadIn: words,
  appliesTo: z.enum(APPLIES_TO),
  place: z.enum(PLACES),
  categories: z.array(z.enum(CATEGORIES)),
  level: z.enum(LEVELS),
  /** 0 to 1. */
  confidence: z.number(),
  decision: z.enum(DECISIONS),
  /** What it asks, in the admin's words; empty for the policy's own. */
  asks: textSchema.default(emptyText),
});

const detailsSchema = z.object({
  school: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  reviewDate: z.string().nullable(),
  contacts: z.array(z.object({ role: z.enum(CONTACT_ROLES), source: z.string() })),
});

const schoolSchema = z.object({
  name: words,
  shortName: words,
  aliases: z.array(z.string()).default([]),
  hashtags: z.array(z.string()).default([]),
  handles: z.array(z.string()).default([]),
  domains: z.array(z.string()).default([]),
  town: words,
  motto: words,
  trust: words,
  uniform: words,
  classes: z.array(z.string()).default([]),
});

const contactSchema = z.object({
  role: z.enum(CONTACT_ROLES),
  name: textSchema,
  how: textSchema,
  url: words,
  checked: words,
  clauses: z.array(z.string()).default([]),
});

const accountSchema = z.object({ site: z.enum(SITES), handle: words, name: words });

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const stretchSchema = z.object({ from: words, to: words });
const hoursSchema = z.object({
  week: z.array(stretchSchema.extend({ days: z.array(z.enum(DAYS)), breaks: z.array(stretchSchema).default([]) })),
  terms: z.array(stretchSchema).default([]),
  closed: z.array(z.string()).default([]),
});

export const SETTING_IDS = ['enabled', 'pause', 'cleanPictures', 'firstRun'] as const;
export type SettingId = (typeof SETTING_IDS)[number];
const settingSchema = z.object({ value: z.boolean(), locked: z.boolean(), reason: textSchema.default(emptyText) });

/** What the pack stands on: the general rules that ship, a trust's pack, or the rules of the school's own earlier pack. */
const baseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('general') }),
  z.object({ kind: z.enum(['trust', 'earlier']), pack: packSchema }),
]);

/** Filters and counts, never names. `pupils` is null where the roster came with an earlier pack. */
const projectRosterSchema = z.object({
  file: z.string(),
  pupils: z.int().nullable(),
  classes: z.array(z.string()),
  /** What could not be used, by counts. */
  notes: z.array(textSchema).optional(),
  filters: rosterSchema,
});

/** What was chosen for the files of an export. Addresses are empty for the browser's own store. */
const exportSchema = z.object({
  route: words,
  chromiumId: z.string().default('pbbjimbcgjgnllgfpjpgceeokkjbmnhe'),
  edgeId: words,
  firefoxId: z.string().default('{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}'),
  chromeUrl: words,
  edgeUrl: words,
  firefoxUrl: words,
  forceInstall: z.boolean().default(true),
  allowOlder: z.boolean().default(false),
  schoolDevice: z.boolean().nullable().default(null),
});

/** A pack being made: everything that the builder keeps. Fields hold what was typed, right or not yet right. */
export const projectSchema = z.object({
  /** Name of the policy's file; empty where none was read, or its text was pasted. */
  policyFile: words,
  clauses: z.array(clauseSchema).default([]),
  details: detailsSchema.nullable().default(null),
  /** Texts are given in Welsh too. */
  bilingual: z.boolean().default(false),
  school: schoolSchema,
  policy: z.object({ title: textSchema, date: words, reviewDate: words, url: words }),
  contacts: z.array(contactSchema).default([]),
  accounts: z.array(accountSchema).default([]),
  hours: hoursSchema.nullable().default(null),
  settings: z.partialRecord(z.enum(SETTING_IDS), settingSchema).default({}),
  base: baseSchema.default({ kind: 'general' }),
  staff: z.object({ file: words, people: z.array(staffSchema) }).default({ file: '', people: [] }),
  roster: projectRosterSchema.nullable().default(null),
  crests: z.array(crestSchema).default([]),
  /** Id of the pack; empty to make it from the school's name. */
  id: words,
  /** Version of the pack that was last exported or taken over; empty before. */
  lastVersion: words,
  /** Something was changed since then. */
  changed: z.boolean().default(true),
  /** The pack that was exported last. */
  exported: packSchema.nullable().default(null),
  export: exportSchema.prefault({}),
});

export type Project = Readonly<z.infer<typeof projectSchema>>;
export type ProjectClause = Project['clauses'][number];
export type ProjectContact = Project['contacts'][number];
export type ProjectAccount = Project['accounts'][number];
export type ProjectExport = Project['export'];
export type ProjectHours = NonNullable<Project['hours']>;
export type ProjectSchool = Project['school'];
export type ProjectSetting = NonNullable<Project['settings'][SettingId]>;
export type ProjectText = z.infer<typeof textSchema>;

export const EMPTY_PROJECT: Project = projectSchema.parse({ school: {}, policy: { title: {} } });

/** At least this confident, and a proposal need not be looked at one by one. */
const SURE = 0.75;
export const isSure = ({ confidence }: Pick<ProjectClause, 'confidence'>): boolean => confidence >= SURE;

/** A stored project; a field that is broken falls back alone, and `intact` is false. Never throws. */
export function parseProject(raw: unknown): { value: Project; intact: boolean } {
  const whole = projectSchema.safeParse(raw);
  if (whole.success) return { value: whole.data, intact: true };
  if (typeof raw !== 'object' || raw === null) return { value: EMPTY_PROJECT, intact: false };
  const kept = Object.entries(projectSchema.shape).flatMap(([field, schema]) => {
    const read = schema.safeParse((raw as Record<string, unknown>)[field]);
    return read.success ? [[field, read.data] as const] : [];
  });
  return { value: { ...EMPTY_PROJECT, ...Object.fromEntries(kept) }, intact: false };
}
