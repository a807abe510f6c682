import { z } from 'zod';
import { LINE } from './text-schema.ts';

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

export type School = z.infer<typeof schoolSchema>;
