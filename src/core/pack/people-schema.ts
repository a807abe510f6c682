import { z } from 'zod';
import { ID, LINE, textSchema, urlSchema } from './text-schema.ts';

export const CONTACT_ROLES = [
  'dsl',
  'deputy-dsl',
  'head',
  'line-manager',
  'e-safety',
  'data-protection',
  'hr',
  'governors',
  'trust',
  'media',
  'union',
  'helpline',
] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Whom to ask, by role, and how to reach them. */
export const contactSchema = z.strictObject({
  role: z.enum(CONTACT_ROLES),
  name: textSchema,
  how: textSchema.optional(),
  url: urlSchema.optional(),
  /** The day on which somebody last saw that it is right. */
  checked: z.iso.date().optional(),
  clauses: z.array(ID).max(100).default([]),
});

export const staffSchema = z.strictObject({
  title: z.string().max(40).default(''),
  forename: z.string().max(100).default(''),
  surname: LINE,
  role: z.string().max(200).default(''),
});

const filterSchema = z.strictObject({
  bits: z.base64(),
  size: z.int().positive(),
  hashes: z.int().min(1).max(30),
});

/** Deliberately lossy Bloom filters under one random key; see `build-roster-filters.ts`. Never a list. */
export const rosterSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits'),
  first: filterSchema,
  full: filterSchema,
  /** Surnames, but for common ones; packs made before it came do without. */
  last: filterSchema.optional(),
});

export type Contact = z.infer<typeof contactSchema>;
export type StaffMember = z.infer<typeof staffSchema>;
export type RosterFilters = z.infer<typeof rosterSchema>;
