import { z } from 'zod';
import { ID } from './text-schema.ts';

/** Bytes of one crest, at most, before they are written as base64. */
export const CREST_BYTES = 300_000;
export const MOST_CRESTS = 8;

/** A picture of the school's crest, to be looked for in pictures. */
export const crestSchema = z.strictObject({
  id: ID,
  image: z
    .string()
    .max('data:image/jpeg;base64,'.length + Math.ceil(CREST_BYTES / 3) * 4)
    .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'must be a PNG, JPEG or WebP as a data URL'),
});

export type Crest = z.infer<typeof crestSchema>;
