import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { LearningCurve } from '../../eval/charts/learning.ts';
import { InputError } from './input-error.ts';

const curveSchema = z.object({
  measure: z.string().min(1),
  points: z.array(z.object({ drafts: z.number().positive(), value: z.number().min(0).max(1) })).min(2),
});

/** Throws InputError, with the field, where the file is none. */
export function readLearningCurve(file: string, cwd: string): LearningCurve {
  const full = path.resolve(cwd, file);
  if (!existsSync(full)) throw new InputError([`${file}: no such file`]);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(full, 'utf8'));
  } catch (error) {
    throw new InputError([`${file}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`]);
  }
  const parsed = curveSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map((i) => `${file}: ${i.path.join('.') || 'the curve'}: ${i.message}`));
}
