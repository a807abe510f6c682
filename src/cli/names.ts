import path from 'node:path';
import { readCorpus } from '../train/corpus.ts';
import { fitNames } from '../train/fit-names.ts';
import { writeNames } from '../train/names.ts';
import { corpusPacks } from '../train/schools.ts';
import { readBase } from './pack/base.ts';
import type { Io } from './shared/io.ts';

const HELP = `Usage: node src/cli/run.mjs names [--fit]
Rebuilds the public first names from the packages that hold them (see assets/models/names.md).
  --fit   fit the weights of src/core/text/name-gate.ts to the labelled drafts, and print them instead
`;

async function printFit(io: Io): Promise<void> {
  const corpus = path.join(io.cwd, 'tests/corpus');
  const base = await readBase('uk-schools', io.cwd);
  if (!base) throw new Error('no base pack');
  const packs = corpusPacks(path.join(corpus, 'schools'), base);
  const fit = fitNames(readCorpus(corpus), readCorpus(path.join(corpus, 'ordinary')), packs);
  io.stdout.write(`${JSON.stringify(fit, null, 2)}\n`);
}

/** Run from the top of the repository. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help')) io.stdout.write(HELP);
  else if (argv.includes('--fit')) await printFit(io);
  else io.stdout.write(`${await writeNames(io.cwd)}\n`);
  return 0;
}
