import path from 'node:path';
import { ImportError } from '../../admin/import-problem.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { loadPack, shippedPack } from '../shared/load-pack.ts';

/** The pack to start from: `none`, the name of a shipped one, or a file. Relative to `cwd`. */
export function readBase(base: string, cwd: string): Pack | null {
  if (base === 'none') return null;
  try {
    return /^[a-z0-9-]+$/i.test(base) ? shippedPack(base) : loadPack(path.resolve(cwd, base), base);
  } catch (error) {
    throw new ImportError([{ file: base, line: null, field: null, message: (error as Error).message }]);
  }
}
