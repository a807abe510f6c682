import { z } from 'zod';
import { type School, schoolSchema } from '../core/pack/schema.ts';
import { decode } from './decode.ts';
import { ImportError, schemaError } from './import-problem.ts';

const LIST = { error: 'must be a text in quotation marks, or several of them in square brackets' };
const LINE = { error: 'must be a text in quotation marks' };

/** Where it is not there at all, too. */
const NAME = { error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : LINE.error) };

const list = z
  .union([z.array(z.string(LIST), LIST), z.string(LIST)], LIST)
  .nullish()
  .transform((value) => (Array.isArray(value) ? value : [value ?? '']).map((item) => item.trim()).filter(Boolean));
const line = z
  .string(LINE)
  .nullish()
  .transform((value) => (value ?? '').trim());

/** `school.json` as an admin writes it: lists may be single words, anything but the name may be missing. */
const fields = {
  name: z.string(NAME).trim().min(1, 'is missing').max(300, 'is longer than 300 letters'),
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
};
const fileSchema = z.object(fields, { error: 'must be one object, in braces: {"name": "…"}' });

function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = decode(bytes).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const lineNumber = Number.isFinite(at) ? text.slice(0, at).split('\n').length : null;
    throw new ImportError([
      {
        file,
        line: lineNumber,
        field: null,
        message: 'is not JSON: near here a comma, a bracket or a quotation mark is missing, or there is one too many',
      },
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
