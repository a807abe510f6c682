import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';

/** Writes the files of a report into a folder, all or none, and says where. */
export async function writeReport(files: ReadonlyMap<string, string>, folder: string, io: Io): Promise<void> {
  const full = path.resolve(io.cwd, folder);
  await mkdir(full, { recursive: true });
  await writeWhole(new Map([...files].map(([name, text]) => [path.join(full, name), text])));
  io.stderr.write(`eval: wrote ${[...files.keys()].map((name) => path.join(folder, name)).join(', ')}\n`);
}
