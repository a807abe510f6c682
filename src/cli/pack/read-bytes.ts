import { readFile } from 'node:fs/promises';
import { ImportError } from '../../admin/import-problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no right to open it',
};

/** All of a file. Throws an `ImportError` where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ImportError([{ file, line: null, field: null, message: `cannot be read (${REASONS[code] ?? message})` }]);
  }
}
