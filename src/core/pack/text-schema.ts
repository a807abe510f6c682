import { z } from 'zod';

export const ID = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i, 'must be letters, digits and hyphens, 64 at most');
/** No control characters but tabs and ends of lines, and none that turn the direction of what is read. */
export const PLAIN = /^(?:[\t\n\r]|[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])*$/u;
export const LINE = z.string().trim().min(1).max(300).regex(PLAIN);

/** An address of the web, with nothing before an `@` that could pass for another one. */
export const urlSchema = z
  .url({ protocol: /^https$/ })
  .max(2000)
  .regex(PLAIN)
  .regex(/^https:\/\/[^/?#\\@\s]+(?:[/?#]|$)/i);

/** Words shown to the person: English, and Welsh where the pack has it. */
export const textSchema = z.strictObject({
  en: z.string().trim().min(1).max(600).regex(PLAIN),
  cy: z.string().trim().min(1).max(600).regex(PLAIN).optional(),
});

export type PackText = z.infer<typeof textSchema>;
