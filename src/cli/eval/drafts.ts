import { z } from 'zod';
import { TARGETS, TEXT_CATEGORIES } from '../../core/category.ts';
import { ACCOUNTS, AUDIENCES, type Draft, SITES, SURFACE_KINDS } from '../../core/draft.ts';
import type { Labels } from '../../eval/labels.ts';

const orElse = <T extends z.ZodType>(schema: T, fallback: z.infer<T>) =>
  schema.nullish().transform((value) => value ?? fallback);

/** One line of the input; fields that are not known here may stand. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  school: z.string().nullish(),
  site: orElse(z.enum(SITES), 'x'),
  surface: orElse(z.enum(SURFACE_KINDS), 'post'),
  account: orElse(z.enum(ACCOUNTS), 'personal'),
  audience: orElse(z.enum(AUDIENCES), 'public'),
  replyTo: z.string().nullish(),
  expect: z.array(z.enum(TEXT_CATEGORIES)).nullish(),
  allow: z.array(z.string()).nullish(),
  target: z.enum(TARGETS).nullish(),
  spans: z.array(z.string()).nullish(),
  pair: z.string().nullish(),
  set: z.string().nullish(),
  slice: z.string().nullish(),
});

export interface EvalDraft {
  readonly id: string;
  readonly line: number;
  readonly school: string | null;
  readonly draft: Draft;
  readonly labels: Labels | null;
  /** The drafts of a minimal pair share its name. */
  readonly pair: string | null;
  /** Of the fairness set: drafts that must be judged alike, and what tells them apart. */
  readonly set: string | null;
  readonly slice: string | null;
}

export interface DraftLines {
  readonly drafts: readonly EvalDraft[];
  /** One plain line each: `line 3: text: ...`. */
  readonly errors: readonly string[];
}

/** Reads JSONL; blank lines and a byte order mark do no harm. Every bad line is named, with its field. */
export function readDraftLines(text: string): DraftLines {
  const drafts: EvalDraft[] = [];
  const errors: string[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((raw, i) => {
      if (!raw.trim()) return;
      const result = readLine(raw, i + 1);
      if (typeof result === 'string') errors.push(`line ${i + 1}: ${result}`);
      else drafts.push(result);
    });
  return { drafts, errors };
}

function readLine(raw: string, line: number): EvalDraft | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : 'unreadable'})`;
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  const { id, school, expect, allow, target, spans, replyTo, pair, set, slice, ...rest } = parsed.data;
  return {
    id: id === undefined || id === null ? String(line) : String(id),
    line,
    school: school ?? null,
    pair: pair ?? null,
    set: set ?? null,
    slice: slice ?? null,
    draft: { ...rest, replyTo: replyTo ?? null },
    labels: expect
      ? { expect, allow: (allow ?? []).filter(isTextCategory), target: target ?? null, spans: spans ?? [] }
      : null,
  };
}

const isTextCategory = (value: string): value is (typeof TEXT_CATEGORIES)[number] =>
  (TEXT_CATEGORIES as readonly string[]).includes(value);
