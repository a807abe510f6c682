import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const CANDIDATES = ['python3', '/usr/bin/python3'];

/** A Python that has PyTorch: `$PURPLE_PEN_PYTHON`, else the first found. Throws where there is none. */
export function findPython(): string {
  const asked = process.env.PURPLE_PEN_PYTHON;
  for (const python of asked ? [asked] : CANDIDATES)
    if (spawnSync(python, ['-c', 'import torch, numpy']).status === 0) return python;
  throw new Error(
    'training the encoder needs a Python with PyTorch: install it (Debian: apt-get install python3-torch), ' +
      'or name one in PURPLE_PEN_PYTHON, or train the heads alone with --heads-only',
  );
}

export interface PythonRun {
  /** Rejects with what the script wrote last where it fails or is stopped. */
  readonly done: Promise<void>;
  /** Kills the script where it still runs; resolves once it is gone. Never rejects. */
  stop(): Promise<void>;
}

/** Runs a script on one core; `say` gets its lines. */
export function runPython(python: string, args: readonly string[], say: (line: string) => void): PythonRun {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };
  const child = spawn(python, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data).slice(-2000);
  });
  createInterface({ input: child.stdout }).on('line', say);
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} failed: ${complaint}`))));
  });
  const stop = () => {
    child.kill();
    return done.catch(() => undefined);
  };
  return { done, stop };
}
