import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes all files or, as far as a file system allows, none: beside their places first, then by renaming. */
export async function writeWhole(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const staged = [...files].map(([file, text]) => ({
    file,
    text,
    temporary: `${file}.${randomBytes(4).toString('hex')}.tmp`,
  }));
  try {
    for (const { file, text, temporary } of staged) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, text, { flag: 'wx' });
    }
    for (const { file, temporary } of staged) await rename(temporary, file);
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
  }
}
