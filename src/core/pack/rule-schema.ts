import { z } from 'zod';
import { CATEGORIES, TARGETS } from '../category.ts';
import { ACCOUNTS, AUDIENCES, SITES, SURFACE_KINDS } from '../draft.ts';
import { LEVELS } from '../finding.ts';
import { SIGNS } from '../sign.ts';
import { DEVICES, STAFF_ROLES, TIMES } from '../situation.ts';
import { CONTACT_ROLES } from './people-schema.ts';
import { ID, textSchema } from './text-schema.ts';

/**
 * When a rule, or one of its levels, applies: every list that stands must hold the draft's value; of `signs`, one that
 * the detector saw. A condition on role, time or device holds only where these are known.
 */
export const conditionSchema = z.strictObject({
  sites: z.array(z.enum(SITES)).min(1).optional(),
  accounts: z.array(z.enum(ACCOUNTS)).min(1).optional(),
  surfaces: z.array(z.enum(SURFACE_KINDS)).min(1).optional(),
  audiences: z.array(z.enum(AUDIENCES)).min(1).optional(),
  targets: z.array(z.enum(TARGETS)).min(1).optional(),
  signs: z.array(z.enum(SIGNS)).min(1).optional(),
  roles: z.array(z.enum(STAFF_ROLES)).min(1).optional(),
  times: z.array(z.enum(TIMES)).min(1).optional(),
  devices: z.array(z.enum(DEVICES)).min(1).optional(),
});

const levelsSchema = z.array(z.strictObject({ when: conditionSchema, level: z.enum(LEVELS) })).max(20);
const clausesSchema = z.array(ID).min(1).max(50);
const reasonsSchema = z.array(textSchema).max(8);

/** As long, at most, as the longest draft that is judged whole. */
const examplesSchema = z.array(z.string().min(1).max(20_000)).max(20);

export const ruleSchema = z.strictObject({
  id: ID,
  category: z.enum(CATEGORIES),
  /** Level where no entry of `levels` applies. */
  level: z.enum(LEVELS),
  /** The first entry whose condition holds decides. */
  levels: levelsSchema.default([]),
  when: conditionSchema.optional(),
  /** What the rule stands on; the first one is shown. */
  clauses: clausesSchema,
  /** Heading: what was noticed, in plain words. */
  notice: textSchema,
  /** What to do about it. */
  advice: textSchema,
  /** A way to say it instead, shown where no wording for the very words is known. */
  wording: textSchema.optional(),
  ask: z.enum(CONTACT_ROLES).optional(),
  /** Reasons offered with `Post anyway` at `stop`; of image rules, answers offered with `Attach anyway` at every level. */
  reasons: reasonsSchema.default([]),
  /** Drafts (see `example-draft.ts`; of image rules, what a picture shows: `child+adult`, see `image-label.ts`) that must and must not trigger it; they are its tests. */
  examples: z.strictObject({ trigger: examplesSchema, silent: examplesSchema }),
});

/** What a pack makes different in a rule of the pack that it extends; what is left out stays as it is there. */
export const changeSchema = z.strictObject({
  rule: ID,
  /** The rule does not apply at this school. */
  off: z.literal(true).optional(),
  level: z.enum(LEVELS).optional(),
  levels: levelsSchema.optional(),
  when: conditionSchema.optional(),
  clauses: clausesSchema.optional(),
  notice: textSchema.optional(),
  advice: textSchema.optional(),
  wording: textSchema.optional(),
  ask: z.enum(CONTACT_ROLES).optional(),
  reasons: reasonsSchema.optional(),
});

export type Condition = z.infer<typeof conditionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RuleChange = z.infer<typeof changeSchema>;
