import { z } from 'zod';
import { CATEGORIES } from '../category.ts';
import { CERTAINTIES } from '../certainty.ts';
import { CHECKLIST_ITEM_IDS } from '../checklist-item-ids.ts';
import { SITES } from '../draft.ts';
import { urlSchema } from '../pack/text-schema.ts';
import { REPEATS } from './due.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
/** Words of the checklists stand in both languages, always. */
const bothSchema = (most: number) => z.strictObject({ en: line(most), cy: line(most) });

/** One thing to look at in the settings of one site. */
export const checklistItemSchema = z.strictObject({
  id: z.enum(CHECKLIST_ITEM_IDS),
  title: bothSchema(60),
  /** Why it matters to school staff: one sentence. */
  why: bothSchema(220),
  /** What to choose there, or what to do. */
  choose: bothSchema(400),
  link: z.strictObject({
    url: urlSchema,
    /** What stands there, where that is no setting. */
    opens: z.literal('page').optional(),
    /** How sure we are, from what others write, that the address leads there. Nobody has opened these pages for this. */
    certainty: z.enum(CERTAINTIES),
    /** The day on which its sources were last looked at. */
    checked: z.iso.date(),
    /** How to get there from a page that is not the very one. */
    note: bothSchema(220).optional(),
  }),
  /** How often, where the pack says nothing. */
  repeat: z.enum(REPEATS),
  /** Whom it is for: `official` items are for those who look after an account of the school. */
  account: z.enum(['personal', 'official']).default('personal'),
  /** What of a draft it would have kept from harm. */
  prevents: z.array(z.enum(CATEGORIES)).max(10).default([]),
});

export const checklistFileSchema = z.strictObject({
  site: z.enum(SITES),
  items: z.array(checklistItemSchema).min(1),
});

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
