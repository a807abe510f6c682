import { z } from 'zod';
import { CERTAINTIES } from '../certainty.ts';
import { SITES } from '../draft.ts';
import { ID, LINE, urlSchema } from '../pack/text-schema.ts';

const bothLanguages = z.strictObject({ en: LINE, cy: LINE });

/** One place to turn to, or to report to: at least one of phone, e-mail and address. */
export const helpAddressSchema = z
  .strictObject({
    id: ID,
    title: bothLanguages,
    /** What it is for, or how it is done there; one or two sentences. */
    about: bothLanguages,
    phone: z
      .string()
      .regex(/^0[0-9]+(?: [0-9]+)*$/)
      .optional(),
    email: z.email().optional(),
    url: urlSchema.optional(),
    hours: bothLanguages.optional(),
    /** The day on which somebody last looked; what they could look at is in `certainty` and `source`. */
    checked: z.iso.date(),
    /** How far it was looked at: on the live page, in a stored copy of it, or only where others name it. */
    certainty: z.enum(CERTAINTIES),
    /** Where it was seen, for whoever looks next; not shown. */
    source: z.string().min(10).max(600),
  })
  .refine(({ phone, email, url }) => phone !== undefined || email !== undefined || url !== undefined, {
    message: 'needs a phone number, an e-mail address or an address',
  });

/** `assets/helplines.json`. */
export const helplinesSchema = z.strictObject({
  helplines: z.array(helpAddressSchema).min(1),
  /** Reporting pages of the sites themselves. */
  sites: z.record(z.enum(SITES), z.array(helpAddressSchema).min(1)),
});

export type HelpAddress = z.infer<typeof helpAddressSchema>;
export type Helplines = z.infer<typeof helplinesSchema>;
