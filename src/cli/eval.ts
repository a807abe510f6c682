import { encoderReady } from '../train/encoder/disk-models.ts';
import { printFigures } from './eval/figures.ts';
import { printFindings } from './eval/findings.ts';
import { InputError } from './eval/input-error.ts';
import type { PackSource } from './eval/packs.ts';
import { type EvalOptions, readOptions, USAGE } from './eval/read-options.ts';
import type { Io } from './shared/io.ts';

/**
 * Judges drafts with the extension's own code, the reader's part included: findings as JSON lines on stdout, or figures
 * against the labels. Exit code 2 where arguments or labelled files are at fault, 1 where something else went wrong.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let options: EvalOptions;
  try {
    options = readOptions(argv);
  } catch (error) {
    io.stderr.write(`eval: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  try {
    await encoderReady();
    const { figures, files, packs } = options;
    if (figures) return await printFigures(options, figures, io);
    return await printFindings(files[0] as string, packs as PackSource, io);
  } catch (error) {
    const problems = error instanceof InputError ? error.problems : [messageOf(error)];
    for (const problem of problems) io.stderr.write(`eval: ${problem}\n`);
    return error instanceof InputError ? 2 : 1;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`;
}
