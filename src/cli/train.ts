import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { modelCard } from '../train/card.ts';
import { everydayAlarms, heldOutFigures } from '../train/held-out.ts';
import { trainHeads } from '../train/train-heads.ts';
import { trainingSet } from '../train/training-drafts.ts';
import type { Io } from './shared/io.ts';

/** Shares of out-of-school silent drafts, and of ordinary life, that the gate may let a warning through for. */
const AIMS = {
  school: { silent: 0.2, ordinary: 0.16 },
  other: { silent: 0.03, ordinary: 0.0015 },
};

/**
 * `npm run train`: trains the heads on `tests/corpus` and writes `assets/models/text-heads.json` and its card. Each
 * figure on the card is out of school: judged by heads and thresholds that saw no draft of that school.
 * `--cross-validate` prints the figures and writes nothing.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const unknown = argv.find((arg) => arg !== '--cross-validate');
  if (unknown !== undefined) {
    io.stderr.write(`train: unknown option ${unknown}\nUsage: npm run train [-- --cross-validate]\n`);
    return 2;
  }
  const started = performance.now();
  const set = trainingSet(io.cwd);
  const training = trainHeads(set.drafts, AIMS, (line) => io.stderr.write(`${seconds(started)} ${line}\n`));
  const figures = heldOutFigures(set, training);
  const everyday = everydayAlarms(io.cwd, set, training);
  const json = `${JSON.stringify(training.shipped)}\n`;
  io.stdout.write(`${figures}\n${everyday}\n`);
  if (argv.includes('--cross-validate')) return 0;
  const folder = path.join(io.cwd, 'assets/models');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'text-heads.json'), json);
  const bytes = { plain: json.length, gzip: gzipSync(json).length };
  writeFileSync(path.join(folder, 'text-heads.md'), modelCard(set, training, { figures, everyday, bytes }));
  io.stderr.write(`${seconds(started)} wrote assets/models/text-heads.json (${bytes.gzip} bytes gzipped)\n`);
  return 0;
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s`;
