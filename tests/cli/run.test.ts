import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fernhillPack } from '../core/support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...argv: string[]) =>
  spawnSync(process.execPath, ['src/cli/run.mjs', ...argv], { encoding: 'utf8', timeout: 60_000 });

test('a command that is none is refused with the list of those there are', () => {
  for (const name of ['nothing', '../core/judge', '', 'run.mjs']) {
    const { status, stdout, stderr } = run(name);
    expect([name, status, stdout]).toEqual([name, 2, '']);
    expect(stderr).toMatch(/Commands: .*eval/);
  }
});

test('the exit code is the command’s, and nothing but its output reaches stdout', () => {
  const pack = path.join(folder, 'pack.json');
  const drafts = path.join(folder, 'drafts.jsonl');
  writeFileSync(pack, JSON.stringify(fernhillPack));
  writeFileSync(drafts, `${JSON.stringify({ text: 'Porridge again' })}\nnot json\n`);
  const { status, stdout, stderr } = run('eval', '--pack', pack, '--drafts', drafts);
  expect(stdout).toBe('{"id":"1","findings":[],"verdict":"clear"}\n');
  expect(stderr).toMatch(/line 2: not JSON/);
  expect(status).toBe(1);
});

test('a long output is not cut off', () => {
  const pack = path.join(folder, 'pack.json');
  const drafts = path.join(folder, 'many.jsonl');
  const line = { id: 'x'.repeat(20_000), text: 'Nine years at Fernhill today!' };
  writeFileSync(drafts, `${JSON.stringify(line)}\n`.repeat(30));
  const { status, stdout } = run('eval', '--pack', pack, '--drafts', drafts);
  expect(status).toBe(0);
  expect(stdout.split('\n').filter(Boolean)).toHaveLength(30);
  expect(stdout.length).toBeGreaterThan(600_000);
});
