import { z } from 'zod';
import { ADVICE_CATEGORIES, type Category } from '../category.ts';
import { crestSchema, MOST_CRESTS } from './crest-schema.ts';
import { contactSchema, rosterSchema, staffSchema } from './people-schema.ts';
import {
  accountSchema,
  adviceSchema,
  checklistSchema,
  connectionSchema,
  hoursSchema,
  linkSchema,
  momentSchema,
  officialSchema,
  settingsSchema,
} from './provision-schema.ts';
import { changeSchema, ruleSchema } from './rule-schema.ts';
import { schoolSchema } from './school-schema.ts';
import { ID, LINE, PLAIN, textSchema, urlSchema } from './text-schema.ts';

export * from './crest-schema.ts';
export * from './people-schema.ts';
export * from './provision-schema.ts';
export * from './rule-schema.ts';
export * from './school-schema.ts';
export type { PackText } from './text-schema.ts';

/** Where in the product a clause has its place. */
export const PLACES = [
  'draft',
  'image',
  'context',
  'profile',
  'connection',
  'checklist',
  'contact',
  'advice',
  'official',
  'outside',
] as const;
export type Place = (typeof PLACES)[number];

/** Whom a clause binds. `official`: staff who post for the school, on its own accounts. */
export const APPLIES_TO = ['staff', 'official', 'pupils', 'parents', 'community', 'leaders'] as const;
export type AppliesTo = (typeof APPLIES_TO)[number];

export const clauseSchema = z.strictObject({
  id: ID,
  where: LINE,
  asks: textSchema,
  place: z.enum(PLACES).optional(),
  appliesTo: z.enum(APPLIES_TO).optional(),
  /** Of a clause that has no place in the product: why. */
  outside: textSchema.optional(),
  /** Title of the policy that it stands in, where that is not the pack's own: of clauses taken over from a base. */
  from: textSchema.optional(),
});
export type Clause = z.infer<typeof clauseSchema>;

/** Items of those lists that a pack and its base both fill, at most. */
export const MOST = {
  clauses: 1000,
  contacts: 100,
  locks: 400,
  accounts: 100,
  staff: 5000,
  crests: MOST_CRESTS,
} as const;

/** `rules`, or one of them: `rules/pupil-name`. Contacts go by role, checklist choices by item. */
const lockSchema = z
  .string()
  .regex(
    /^(?:rules|contacts|moments|connections|checklist|official|advice|links)(?:\/[a-z0-9][a-z0-9-]{0,63})?$|^(?:hours|settings)$/i,
    "must be such as 'rules', 'rules/pupil-name', 'contacts/dsl', 'hours' or 'settings'",
  );

/**
 * A school's policy as data. Issues of code `custom` carry in their `params` what is meant: `clause` of a rule that the
 * pack does not have, `duplicate` id, the `allowed` level of an advice category, the `needed` reason of a lock.
 */
export const packSchema = z
  .strictObject({
    format: z.literal(2),
    id: ID,
    version: z.string().min(1).max(40).regex(PLAIN),
    /** Id of the pack that this one stands on; null in one that stands alone. See `merge-packs.ts`. */
    extends: ID.nullable().default(null),
    /** What a pack that extends this one may not change. */
    locks: z.array(lockSchema).max(MOST.locks).default([]),
    school: schoolSchema.nullable(),
    policy: z.strictObject({
      title: textSchema,
      date: z.string().max(40).regex(PLAIN).optional(),
      reviewDate: z.iso.date().optional(),
      url: urlSchema.optional(),
      /** Clauses about the policy itself that the pack as a whole serves: what it covers, when it is looked over. */
      clauses: z.array(ID).max(50).optional(),
    }),
    clauses: z.array(clauseSchema).max(MOST.clauses),
    contacts: z.array(contactSchema).max(MOST.contacts),
    rules: z.array(ruleSchema).max(500),
    changes: z.array(changeSchema).max(500).default([]),
    moments: z.array(momentSchema).max(50).default([]),
    connections: z.array(connectionSchema).max(50).default([]),
    checklist: z.array(checklistSchema).max(100).default([]),
    official: z.array(officialSchema).max(100).default([]),
    advice: z.array(adviceSchema).max(100).default([]),
    links: z.array(linkSchema).max(50).default([]),
    accounts: z.array(accountSchema).max(MOST.accounts).default([]),
    hours: hoursSchema.nullable().default(null),
    settings: settingsSchema.default({}),
    roster: rosterSchema.nullable(),
    staff: z.array(staffSchema).max(MOST.staff),
    crests: z.array(crestSchema).max(MOST.crests).default([]),
  })
  .superRefine((pack, { addIssue }) => {
    const issue = (path: (string | number)[], message: string, params: Record<string, string>): void =>
      addIssue({ code: 'custom', path, message, params });
    const known = new Set(pack.clauses.map(({ id }) => id));
    const { rules, changes, moments, connections, checklist, official, advice, contacts } = pack;
    // A pack that extends another may cite the other's clauses; they are looked for once both are one.
    const citing: Record<string, readonly { readonly clauses: readonly string[] }[]> =
      pack.extends === null ? { rules, moments, connections, checklist, official, advice, contacts } : {};
    for (const [list, items] of Object.entries(citing))
      items.forEach(({ clauses }, i) => {
        clauses.forEach((clause, k) => {
          if (!known.has(clause)) issue([list, i, 'clauses', k], `no clause '${clause}'`, { clause });
        });
      });
    rules.forEach(({ category, level, levels }, i) => {
      if (!isAdvice(category)) return;
      const allowed = `must be note, as ${category} is advice only`;
      if (level !== 'note') issue(['rules', i, 'level'], allowed, { allowed: 'note' });
      levels.forEach((one, k) => {
        if (one.level !== 'note') issue(['rules', i, 'levels', k, 'level'], allowed, { allowed: 'note' });
      });
    });
    if (pack.extends === null)
      changes.forEach((_, i) => {
        issue(['changes', i], 'there is nothing to change: the pack extends no other', { allowed: '' });
      });
    const named = { clauses: pack.clauses, rules, moments, connections, official, advice, crests: pack.crests };
    for (const [list, items] of Object.entries(named)) {
      const ids = new Set<string>();
      items.forEach(({ id }, i) => {
        if (ids.has(id)) issue([list, i, 'id'], `'${id}' stands twice`, { duplicate: id });
        ids.add(id);
      });
    }
  });

const isAdvice = (category: Category): boolean => (ADVICE_CATEGORIES as readonly Category[]).includes(category);

export type Pack = z.infer<typeof packSchema>;
