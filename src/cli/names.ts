import { writeNames } from '../train/names.ts';
import type { Io } from './shared/io.ts';

/** `node src/cli/run.mjs names`: rebuild the public first names from the packages that hold them. */
export async function main(_argv: readonly string[], io: Io): Promise<number> {
  io.stdout.write(`${await writeNames(io.cwd)}\n`);
  return 0;
}
