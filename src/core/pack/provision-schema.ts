import { z } from 'zod';
import { UK_CALENDARS } from '../bank-holidays.ts';
import { CHECKLIST_ITEM_IDS } from '../checklist-item-ids.ts';
import { SITES, SURFACE_KINDS } from '../draft.ts';
import { DEVICES, STAFF_ROLES, TIMES } from '../situation.ts';
import { CONTACT_ROLES } from './people-schema.ts';
import { ID, LINE, textSchema, urlSchema } from './text-schema.ts';

const clauses = z.array(ID).min(1).max(100);

/** Words for one clause or several, each with a name of its own. */
const provision = { id: ID, clauses, notice: textSchema, advice: textSchema, ask: z.enum(CONTACT_ROLES).optional() };

/** A note by time, place or person, whatever the draft says: break times, school devices, who the policy is for. */
export const momentSchema = z.strictObject({
  ...provision,
  when: z.strictObject({
    sites: z.array(z.enum(SITES)).min(1).optional(),
    times: z.array(z.enum(TIMES)).min(1).optional(),
    devices: z.array(z.enum(DEVICES)).min(1).optional(),
    roles: z.array(z.enum(STAFF_ROLES)).min(1).optional(),
    /** Of drafts about school on an account that tells nobody's name; shown with what was noticed in them, never alone. */
    anonymous: z.literal(true).optional(),
  }),
});

export const CONNECTION_ACTS = [
  'accept',
  'add',
  'follow',
  'like',
  'tag',
  'share',
  'reply',
  'incoming-message',
] as const;
export const CONNECTED_WITH = ['pupil', 'former-pupil', 'parent', 'former-family', 'school', 'anybody'] as const;

/** Before somebody is befriended, followed, liked or answered: never more than `caution`. */
export const connectionSchema = z.strictObject({
  ...provision,
  acts: z.array(z.enum(CONNECTION_ACTS)).min(1),
  with: z.array(z.enum(CONNECTED_WITH)).min(1),
  level: z.enum(['note', 'caution']),
});

/** An item of the privacy checklists that the policy asks for. */
export const checklistSchema = z.strictObject({
  item: z.enum(CHECKLIST_ITEM_IDS),
  clauses,
  repeat: z.enum(['once', 'term', 'half-year', 'year']).default('term'),
  /** What this school asks beyond what the checklist says. */
  advice: textSchema.optional(),
});

export const OFFICIAL_KINDS = [
  'second-reader',
  'leader-first',
  'sign-off',
  'disclaimer',
  'consent',
  'off-line',
  'sources',
  'signpost',
  'account',
  'general',
] as const;

/** What is asked of those who post for the school, on its own accounts. */
export const officialSchema = z.strictObject({
  ...provision,
  kind: z.enum(OFFICIAL_KINDS),
  surfaces: z.array(z.enum(SURFACE_KINDS)).min(1).optional(),
  /** Of a second reader: on offer where the person is in doubt; holds nothing. */
  whenInDoubt: z.literal(true).optional(),
  /** Hours in which the school means to answer; of replies and messages. */
  answerWithin: z.int().min(1).max(1000).optional(),
});

/** Where a line of general advice stands. */
export const ADVICE_PLACES = [
  'audience',
  'question',
  'tone',
  'consequence',
  'already-posted',
  'account',
  'answer',
  'who-to-ask',
] as const;
export const adviceSchema = z.strictObject({ id: ID, clauses, at: z.enum(ADVICE_PLACES), text: textSchema });

export const linkSchema = z.strictObject({
  id: ID,
  title: textSchema,
  url: urlSchema,
  checked: z.iso.date().optional(),
});

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');
const stretch = z.strictObject({ from: clock, to: clock });

interface Stretch {
  readonly from: string;
  readonly to: string;
}
/** Days and clock times read in order of their letters. */
const inOrder = ({ from, to }: Stretch): boolean => from < to;
const OUT_OF_ORDER = { path: ['to'], message: 'must come after its beginning', params: { order: '' } };

/** The hours of work, by the clock of the device; none of them go past midnight. */
export const hoursSchema = z.strictObject({
  week: z
    .array(
      z
        .strictObject({
          days: z.array(z.enum(DAYS)).min(1).max(7),
          from: clock,
          to: clock,
          breaks: z.array(stretch.refine(inOrder, OUT_OF_ORDER)).max(10).default([]),
        })
        .refine(inOrder, OUT_OF_ORDER)
        .refine(({ from, to, breaks }) => breaks.every((one) => from <= one.from && one.to <= to), {
          path: ['breaks'],
          message: 'must lie within the hours',
          params: { order: '' },
        }),
    )
    .min(1)
    .max(14),
  /** First and last day of each term; without any, every week is one of term. */
  terms: z
    .array(
      z
        .strictObject({ from: z.iso.date(), to: z.iso.date() })
        .refine((term) => term.from === term.to || inOrder(term), OUT_OF_ORDER),
    )
    .max(20)
    .default([]),
  /** Days within term without work: bank holidays, staff days. */
  closed: z.array(z.iso.date()).max(100).default([]),
  /** Whose bank holidays are free; without it those that the whole United Kingdom has. */
  calendar: z.enum(UK_CALENDARS).optional(),
});

const settingSchema = z
  .strictObject({
    value: z.boolean(),
    /** Without a lock it is what holds until the person chooses for themselves. */
    locked: z.boolean().default(false),
    /** Shown beside a locked setting. */
    reason: textSchema.optional(),
  })
  .superRefine(({ locked, reason }, { addIssue }) => {
    if (locked && !reason)
      addIssue({
        code: 'custom',
        path: ['reason'],
        message: 'a locked setting needs a reason',
        params: { needed: '' },
      });
  });

/** Settings that a school may set: working at all, the pause, pictures without place and time, the first-run page. */
export const settingsSchema = z.strictObject({
  enabled: settingSchema.optional(),
  pause: settingSchema.optional(),
  cleanPictures: settingSchema.optional(),
  firstRun: settingSchema.optional(),
});

/** Accounts of the school itself, by site; on them the rules for `official` accounts apply. */
export const accountSchema = z.strictObject({ site: z.enum(SITES), handle: LINE, name: LINE.optional() });

export type Moment = z.infer<typeof momentSchema>;
export type Connection = z.infer<typeof connectionSchema>;
export type ChecklistChoice = z.infer<typeof checklistSchema>;
export type OfficialProvision = z.infer<typeof officialSchema>;
export type AdviceLine = z.infer<typeof adviceSchema>;
export type PackLink = z.infer<typeof linkSchema>;
export type Hours = z.infer<typeof hoursSchema>;
export type PackSettings = z.infer<typeof settingsSchema>;
