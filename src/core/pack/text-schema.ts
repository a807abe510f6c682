import { z } from 'zod';

export const ID = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i, 'must be letters, digits and hyphens, 64 at most');
export const LINE = z.string().trim().min(1).max(300);

/** Words shown to the person: English, and Welsh where the pack has it. */
export const textSchema = z.strictObject({
  en: z.string().trim().min(1).max(600),
  cy: z.string().trim().min(1).max(600).optional(),
});

export type PackText = z.infer<typeof textSchema>;
