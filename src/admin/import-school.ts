import { z } from 'zod';
import { type School, schoolSchema } from '../core/pack/schema.ts';
import { decode } from './decode.ts';
import { ImportError, schemaError } from './import-problem.ts';

const list = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform((value) => (Array.isArray(value) ? value : [value ?? '']).map((item) => item.trim()).filter(Boolean));
const line = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim());

/** `school.json` as an admin writes it: lists may be single words, anything but the name may be missing. */
const fileSchema = z.object({
  name: z.string().trim().min(1, 'is missing').max(300),
  shortName: line,
  aliases: list,
  hashtags: list,
  handles: list,
  domain: list,
  domains: list,
  town: line,
  motto: line,
  trust: line,
  uniform: line,
  classes: list,
});

function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = decode(bytes).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const lineNumber = Number.isFinite(at) ? text.slice(0, at).split('\n').length : null;
    throw new ImportError([
      { file, line: lineNumber, field: null, message: `is not JSON (${(error as Error).message})` },
    ]);
  }
}

/** The school's details; `ignored` names the fields that mean nothing to us. */
export function importSchool(bytes: Uint8Array, file: string): { school: School; ignored: string[] } {
  const raw = parseJson(bytes, file);
  const read = fileSchema.safeParse(raw);
  if (!read.success) throw schemaError(file, read.error);
  const { domain, domains, ...rest } = read.data;
  const school = schoolSchema.safeParse({ ...rest, domains: [...new Set([...domain, ...domains])] });
  if (!school.success) throw schemaError(file, school.error);
  const ignored = Object.keys(raw as object).filter((key) => !Object.hasOwn(fileSchema.shape, key));
  return { school: school.data, ignored };
}
