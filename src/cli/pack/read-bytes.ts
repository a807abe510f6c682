import { readFile } from 'node:fs/promises';
import { ImportError } from '../../admin/import-problem.ts';

/** All of a file. Throws an `ImportError` where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ImportError([{ file, line: null, field: null, message: `cannot be read (${(error as Error).message})` }]);
  }
}
