import { z } from 'zod';
import { ADVICE_CATEGORIES, CATEGORIES, type Category, TARGETS } from '../category.ts';
import { ACCOUNTS, AUDIENCES, SITES, SURFACE_KINDS } from '../draft.ts';
import { LEVELS } from '../finding.ts';
import { SIGNS } from '../sign.ts';

const ID = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i, 'must be letters, digits and hyphens, 64 at most');
const LINE = z.string().trim().min(1).max(300);

/** Words shown to the person: English, and Welsh where the pack has it. */
const textSchema = z.strictObject({
  en: z.string().trim().min(1).max(600),
  cy: z.string().trim().min(1).max(600).optional(),
});

export const schoolSchema = z.strictObject({
  name: LINE,
  shortName: z.string().trim().max(300).default(''),
  aliases: z.array(LINE).max(50).default([]),
  hashtags: z.array(LINE).max(50).default([]),
  handles: z.array(LINE).max(50).default([]),
  domains: z.array(LINE).max(20).default([]),
  town: z.string().max(300).default(''),
  motto: z.string().max(300).default(''),
  trust: z.string().max(300).default(''),
  uniform: z.string().max(600).default(''),
  classes: z.array(LINE).max(500).default([]),
});

const CONTACT_ROLES = ['dsl', 'head', 'e-safety', 'hr', 'union', 'helpline'] as const;

const contactSchema = z.strictObject({
  role: z.enum(CONTACT_ROLES),
  name: textSchema,
  how: textSchema.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  checked: z.iso.date().optional(),
});

const clauseSchema = z.strictObject({ id: ID, where: LINE, asks: textSchema });

/** When a rule, or one of its levels, applies: every list that stands must hold the draft's value; of `signs`, one that the detector saw. */
const conditionSchema = z.strictObject({
  sites: z.array(z.enum(SITES)).min(1).optional(),
  accounts: z.array(z.enum(ACCOUNTS)).min(1).optional(),
  surfaces: z.array(z.enum(SURFACE_KINDS)).min(1).optional(),
  audiences: z.array(z.enum(AUDIENCES)).min(1).optional(),
  targets: z.array(z.enum(TARGETS)).min(1).optional(),
  signs: z.array(z.enum(SIGNS)).min(1).optional(),
});

const ruleSchema = z.strictObject({
  id: ID,
  category: z.enum(CATEGORIES),
  /** Level where no entry of `levels` applies. */
  level: z.enum(LEVELS),
  /** The first entry whose condition holds decides. */
  levels: z
    .array(z.strictObject({ when: conditionSchema, level: z.enum(LEVELS) }))
    .max(20)
    .default([]),
  when: conditionSchema.optional(),
  clause: ID,
  /** Heading: what was noticed, in plain words. */
  notice: textSchema,
  /** What to do about it. */
  advice: textSchema,
  ask: z.enum(CONTACT_ROLES).optional(),
  /** Reasons offered with `Post anyway` at `stop`; of image rules, answers offered with `Attach anyway` at every level. */
  reasons: z.array(textSchema).max(8).default([]),
  /** Drafts (of image rules, what a picture shows: `child+adult`, see `image-label.ts`) that must and must not trigger it; they are its tests. */
  examples: z.strictObject({ trigger: z.array(z.string().min(1)).max(20), silent: z.array(z.string().min(1)).max(20) }),
});

/** Two deliberately lossy Bloom filters under one random key; see `build-roster-filters.ts`. Never a list. */
const rosterSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits'),
  first: z.strictObject({ bits: z.base64(), size: z.int().positive(), hashes: z.int().min(1).max(30) }),
  full: z.strictObject({ bits: z.base64(), size: z.int().positive(), hashes: z.int().min(1).max(30) }),
});

const staffSchema = z.strictObject({
  title: z.string().max(40).default(''),
  forename: z.string().max(100).default(''),
  surname: LINE,
  role: z.string().max(200).default(''),
});

/** Bytes of one crest, at most, before they are written as base64. */
export const CREST_BYTES = 300_000;
export const MOST_CRESTS = 8;

/** A picture of the school's crest, to be looked for in pictures. */
const crestSchema = z.strictObject({
  id: ID,
  image: z
    .string()
    .max('data:image/jpeg;base64,'.length + Math.ceil(CREST_BYTES / 3) * 4)
    .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'must be a PNG, JPEG or WebP as a data URL'),
});

/**
 * A school's policy as data. Issues of code `custom` carry in their `params` what is meant: `clause` of a rule that the
 * pack does not have, `duplicate` id, or the `allowed` level of an advice category.
 */
export const packSchema = z
  .strictObject({
    format: z.literal(1),
    id: ID,
    version: z.string().min(1).max(40),
    school: schoolSchema.nullable(),
    policy: z.strictObject({
      title: textSchema,
      date: z.string().max(40).optional(),
      reviewDate: z.iso.date().optional(),
      url: z.url({ protocol: /^https$/ }).optional(),
    }),
    clauses: z.array(clauseSchema).max(500),
    contacts: z.array(contactSchema).max(50),
    rules: z.array(ruleSchema).max(500),
    roster: rosterSchema.nullable(),
    staff: z.array(staffSchema).max(2000),
    crests: z.array(crestSchema).max(MOST_CRESTS).default([]),
  })
  .superRefine(({ clauses, rules, crests }, { addIssue }) => {
    const issue = (path: (string | number)[], message: string, params: Record<string, string>): void =>
      addIssue({ code: 'custom', path, message, params });
    const known = new Set(clauses.map(({ id }) => id));
    rules.forEach(({ clause, category, level, levels }, i) => {
      if (!known.has(clause)) issue(['rules', i, 'clause'], `no clause '${clause}'`, { clause });
      if (!isAdvice(category)) return;
      const allowed = `must be note, as ${category} is advice only`;
      if (level !== 'note') issue(['rules', i, 'level'], allowed, { allowed: 'note' });
      levels.forEach((one, k) => {
        if (one.level !== 'note') issue(['rules', i, 'levels', k, 'level'], allowed, { allowed: 'note' });
      });
    });
    for (const [list, items] of Object.entries({ clauses, rules, crests })) {
      const ids = new Set<string>();
      items.forEach(({ id }, i) => {
        if (ids.has(id)) issue([list, i, 'id'], `'${id}' stands twice`, { duplicate: id });
        ids.add(id);
      });
    }
  });

const isAdvice = (category: Category): boolean => (ADVICE_CATEGORIES as readonly Category[]).includes(category);

export type PackText = z.infer<typeof textSchema>;
export type School = z.infer<typeof schoolSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RosterFilters = z.infer<typeof rosterSchema>;
export type StaffMember = z.infer<typeof staffSchema>;
export type Crest = z.infer<typeof crestSchema>;
export type Pack = z.infer<typeof packSchema>;
