import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportError, schemaError } from '../../admin/import-problem.ts';
import { type Pack, packSchema } from '../../core/pack/schema.ts';

const PACKS = fileURLToPath(new URL('../../../assets/packs', import.meta.url));

/** The pack to start from: `none`, the name of a shipped one, or a file. Relative to `cwd`. */
export async function readBase(base: string, cwd: string): Promise<Pack | null> {
  if (base === 'none') return null;
  const file = /^[a-z0-9-]+$/i.test(base) ? path.join(PACKS, `${base}.json`) : path.resolve(cwd, base);
  const problem = (message: string): ImportError => new ImportError([{ file, line: null, field: null, message }]);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw problem(`cannot be read (${error.message})`);
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw problem(`is not JSON (${(error as Error).message})`);
  }
  const read = packSchema.safeParse(raw);
  if (read.success) return read.data;
  throw schemaError(file, read.error);
}
