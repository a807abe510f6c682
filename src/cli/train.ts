import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Encode, noEncoder } from '../reader/text/read-draft.ts';
import { modelCard } from '../train/card.ts';
import { encodeFromDisk } from '../train/encoder/encode-from-disk.ts';
import type { EncoderHeldOut } from '../train/encoder/encoder-held-out.ts';
import { storedHeldOut, storeEncoder } from '../train/encoder/encoder-store.ts';
import { trainEncoder } from '../train/encoder/train-encoder.ts';
import { fastCard } from '../train/fast-card.ts';
import {
  everydayAlarms,
  heldOutFigures,
  inPage,
  type Judgement,
  type Measured,
  withReader,
} from '../train/held-out.ts';
import { OUTPUTS } from '../train/outputs.ts';
import { trainFastHeads } from '../train/train-fast-heads.ts';
import { type Trained, trainHeads } from '../train/train-heads.ts';
import { type TrainingSet, trainingSet } from '../train/training-drafts.ts';
import type { Io } from './shared/io.ts';

/** Shares of out-of-school silent drafts, and of ordinary life, that the gate may let a warning through for. */
export const AIMS = {
  school: { silent: 0.2, ordinary: 0.08 },
  other: { silent: 0.04, ordinary: 0.0056 },
};
/** The same for the page's own heads, which only speak where the reader cannot. */
const FAST_AIM = { silent: 0.02, ordinary: 0.002 };

const OPTIONS = ['--heads-only', '--cross-validate'];

/**
 * `npm run train`: fine-tunes the encoder, trains the heads and the page's fast ones on `tests/corpus` and writes them
 * with their cards to `assets/models/`. Each figure on a card is out of school: judged by models and thresholds that saw
 * no draft of that school. `--heads-only` keeps the encoder as it is; `--cross-validate` does so too, prints the figures
 * and writes nothing.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const unknown = argv.find((arg) => !OPTIONS.includes(arg));
  if (unknown !== undefined) {
    io.stderr.write(`train: unknown option ${unknown}\nUsage: npm run train [-- ${OPTIONS.join(' | ')}]\n`);
    return 2;
  }
  const started = performance.now();
  const say = (line: string) => io.stderr.write(`${seconds(started)} ${line}\n`);
  const set = trainingSet(io.cwd);
  if (argv.length === 0) storeEncoder(io.cwd, await trainEncoder(io.cwd, set.drafts, say));
  const heldOut = storedHeldOut(io.cwd);
  const encode = await encodeFromDisk(
    io.cwd,
    OUTPUTS.map((o) => o.id),
  );
  const heads = await measured(set, trainHeads(set.drafts, heldOut, AIMS, say), withReader, heldOut, encode, io);
  const fast = await measured(set, trainFastHeads(set.drafts, FAST_AIM, say), inPage, heldOut, noEncoder, io);
  io.stdout.write(`${heads.figures}\n\nThe page alone, without the reader:\n${fast.figures}\n`);
  if (argv.includes('--cross-validate')) return 0;
  const write = (name: string, json: string, card: string) => {
    const folder = path.join(io.cwd, 'assets/models');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.json`), json);
    writeFileSync(path.join(folder, `${name}.md`), card);
    say(`wrote assets/models/${name}.json (${gzipSync(json).length} bytes gzipped)`);
  };
  write('text-heads', heads.json, modelCard(set, heads));
  write('fast-heads', fast.json, fastCard(set, fast));
  return 0;
}

async function measured<T>(
  set: TrainingSet,
  trained: Trained<T>,
  judgement: Judgement<T>,
  heldOut: EncoderHeldOut,
  encode: Encode,
  io: Io,
): Promise<Measured<T>> {
  const figures = await heldOutFigures(set, trained, judgement, heldOut);
  const everyday = await everydayAlarms(io.cwd, set, trained, judgement, encode);
  return { trained, json: `${JSON.stringify(trained.shipped)}\n`, figures: `${figures}\n${everyday}` };
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s`;
