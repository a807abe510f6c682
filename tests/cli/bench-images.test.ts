import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { extensionProcesses, largestPss, watchPss } from '../../src/cli/bench-images/process-memory.ts';
import { zipParts } from '../../src/cli/bench-images/zip-parts.ts';
import { main } from '../../src/cli/bench-images.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-images-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('bytes are counted by part, each file once, as a zip has them', () => {
  mkdirSync(path.join(folder, 'content-scripts'));
  writeFileSync(path.join(folder, 'fr_detect-Xyz.onnx'), Buffer.alloc(1000));
  writeFileSync(path.join(folder, 'content-scripts/images.js'), 'a'.repeat(500));
  writeFileSync(path.join(folder, 'content-scripts/x.js'), 'b'.repeat(200));
  const parts = zipParts(folder);
  const of = (name: RegExp) => parts.find(({ part }) => name.test(part));
  expect(of(/find them/)?.bytes).toBe(1000);
  expect(of(/image desk/)?.bytes).toBe(500);
  expect(of(/all the rest/)?.bytes).toBe(200);
  expect(of(/together/)?.bytes).toBe(1700);
  expect(of(/find them/)?.deflated).toBeLessThan(50);
  const sum = parts.slice(0, -1).reduce((total, { deflated }) => total + deflated, 0);
  expect(of(/together/)?.deflated).toBe(sum);
});

describe.runIf(process.platform === 'linux')('memory', () => {
  test('is what the kernel says of a process, the largest while it is watched', async () => {
    const before = largestPss([process.pid]);
    expect(before).toBeGreaterThan(10);
    const watch = watchPss([process.pid]);
    const held = Buffer.alloc(60e6, 1);
    await new Promise((done) => setTimeout(done, 400));
    expect(watch.stop()).toBeGreaterThan(before + 40);
    expect(held.length).toBe(60e6);
  });

  test('of no process is no number', () => {
    expect(largestPss([])).toBeNaN();
    expect(largestPss([2 ** 30])).toBeNaN();
    expect(extensionProcesses(path.join(folder, 'no-such-profile'))).toEqual([]);
  });
});

test.each([
  [['--help'], 0],
  [['--rounds', '0'], 2],
  [['everything'], 2],
  [['--what'], 2],
])('%j ends with %i and says how', async (argv, code) => {
  let said = '';
  const write = (text: string) => (said += text);
  expect(await main(argv, { cwd: folder, stdout: { write }, stderr: { write } })).toBe(code);
  expect(said).toMatch(/npm run bench:images/);
});
