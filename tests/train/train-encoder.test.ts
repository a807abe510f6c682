import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { trainEncoder } from '../../src/train/encoder/train-encoder.ts';
import type { TrainingDraft } from '../../src/train/train-heads.ts';

/** Each says who it is and where it writes, then trains for minutes; with $FAILS the one on all drafts fails once another has begun. */
const PYTHON = `#!/bin/sh
[ "$1" = -c ] && exit 0
echo "$$ $4"
begun="\${4%/*}/begun"
case "$FAILS$4" in
  yes*/all) for i in 1 2 3 4 5 6 7 8 9 10; do [ -e "$begun" ] || sleep 0.5; done; echo broken >&2; exit 1 ;;
esac
touch "$begun"
exec sleep 300
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-test-'));
  const python = path.join(folder, 'python');
  writeFileSync(python, PYTHON, { mode: 0o755 });
  vi.stubEnv('PURPLE_PEN_PYTHON', python);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const draftOf = (fold: string): TrainingDraft => ({
  labelled: {
    id: fold,
    school: fold,
    draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: 'x', replyTo: null },
    expect: [],
    allow: [],
    target: null,
    spans: [],
  },
  row: { dense: new Float32Array(), grams: [], aboutSchool: false },
  fast: new Set(),
  ids: [1],
  pack: 'school',
  fold,
  unknownSchool: false,
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(['a failure', 'an interrupt'])('%s leaves neither a Python nor a folder behind', async (end) => {
  if (end === 'a failure') vi.stubEnv('FAILS', 'yes');
  const runs: { pid: number; name: string }[] = [];
  const others = process.listeners('SIGINT');
  const interrupt = () => {
    for (const listen of process.listeners('SIGINT')) if (!others.includes(listen)) listen('SIGINT');
  };
  const training = trainEncoder('.', [draftOf('a'), draftOf('b')], (line) => {
    const [, pid, name] = /(\d+) (\S+)$/.exec(line) ?? [];
    runs.push({ pid: Number(pid), name: name ?? '' });
    if (end === 'an interrupt') interrupt();
  });
  await expect(training).rejects.toThrow(end === 'a failure' ? 'failed: broken' : /failed: $/);
  expect(runs.length).toBeGreaterThan(0);
  if (end === 'a failure' && availableParallelism() > 1) expect(runs.length).toBeGreaterThan(1);
  expect(runs.filter(({ pid }) => isAlive(pid))).toEqual([]);
  expect(runs.filter(({ name }) => existsSync(path.dirname(name)))).toEqual([]);
  expect(process.listeners('SIGINT')).toEqual(others);
});
