import { z } from 'zod';
import { ACCOUNTS, AUDIENCES, type Draft, SITES, SURFACE_KINDS } from '../../core/draft.ts';

/** A draft that no rule should speak of. */
export interface SampleDraft {
  readonly id: string;
  /** Of what kind it is: `life`, `work`, `dialect: Scots`. */
  readonly slice: string;
  readonly draft: Draft;
}

const sampleSchema = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    slice: z.string().nullish(),
    site: z.enum(SITES).default('x'),
    surface: z.enum(SURFACE_KINDS).default('post'),
    account: z.enum(ACCOUNTS).default('personal'),
    audience: z.enum(AUDIENCES).default('public'),
    text: z.string(),
    replyTo: z.string().nullish(),
  })
  .transform(({ id, slice, replyTo, ...draft }) => ({
    id,
    slice: slice ?? 'all',
    draft: { ...draft, replyTo: replyTo ?? null },
  }));
const fileSchema = z.object({ drafts: z.array(sampleSchema) });

/**
 * Samples of a file: JSON with a list `drafts`, as in `assets/samples`, or a line of JSON a draft. Only `text` is needed.
 * Throws an Error with a plain message.
 */
export function readSamples(text: string): SampleDraft[] {
  const whole = parsed(text);
  const drafts = whole === undefined ? byLine(text) : fileSchema.safeParse(whole).data?.drafts;
  const list = drafts ?? byLine(text);
  if (list.length === 0) throw new Error('no drafts in it');
  return list.map(({ id, ...rest }, i) => ({ ...rest, id: String(id ?? i + 1) }));
}

function byLine(text: string): z.infer<typeof sampleSchema>[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      const one = sampleSchema.safeParse(parsed(line));
      if (one.success) return [one.data];
      const [issue] = one.error.issues;
      throw new Error(`line ${i + 1}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not a draft'}`);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
