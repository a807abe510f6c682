import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { judgeItems } from '../../src/cli/eval/judge-items.ts';
import { progress } from '../../src/cli/eval/progress.ts';
import { main } from '../../src/cli/eval.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { fernhillPack } from '../core/support.ts';
import { sample } from '../support/sample.ts';

/** All of the fairness set takes half a minute; what is told of it does not depend on how much there is. */
vi.mock('../../src/cli/eval/sources.ts', async (original) => {
  const sources = await original<typeof import('../../src/cli/eval/sources.ts')>();
  const fairnessSet = (project: string) => {
    const all = sources.fairnessSet(project);
    return { ...all, items: sample(all.items, 100) };
  };
  return { ...sources, fairnessSet };
});

const folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const write = (name: string, lines: readonly (object | string)[]): string => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'));
  return name;
};
write('pack.json', [JSON.stringify(fernhillPack)]);
const TOLD = 'Nine years at Fernhill Junior School today!';
const good = write('good.jsonl', [
  { text: TOLD, expect: ['school-identity'], spans: ['Fernhill Junior School'], pair: 'p' },
  { text: 'Nine years in the same house today!', expect: [], pair: 'p' },
  { text: 'no labels here' },
]);

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const stdout = { write: (s: string) => (out += s) };
  const stderr = { write: (s: string) => (err += s) };
  return { code: await main(argv, { cwd: folder, stdout, stderr }), out, err };
}

describe('figures of files', () => {
  test('several files together, by name or after --drafts, with pairs and spans', async () => {
    const { code, out, err } = await run('--summary', '--pack', 'pack.json', good, '--drafts', good);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^4 labelled drafts, 2 risky and 2 silent\n/);
    expect(out).toMatch(/minimal pairs right on both sides: 100\.0 % \(1 of 1\)/);
    expect(out).toMatch(/labelled letters that are underlined: 100\.0 % \(44 of 44\)/);
  });

  test('without packs, those of the schools beside the drafts', async () => {
    cpSync('tests/corpus/schools/kirkbrae', path.join(folder, 'town/schools/kirkbrae'), { recursive: true });
    const drafts = write('town/drafts.jsonl', [
      { school: 'kirkbrae', text: 'Twelve years at Kirkbrae Primary School today', expect: ['school-identity'] },
      { school: null, text: 'Porridge again', expect: [] },
    ]);
    const { code, out } = await run('--summary', '--baselines', drafts);
    expect(code).toBe(0);
    expect(out).toMatch(/school-identity +1 +1\.000 +1\.000 +1\.000/);
    expect(out).toMatch(/figure \(95 %\) +Purple Pen +word list +sentiment/);
  });

  test('drafts without labels give nothing to count', async () => {
    const { code, out } = await run('--summary', '--pack', 'pack.json', write('bare.jsonl', [{ text: 'a' }]));
    expect([code, out]).toEqual([0, 'no labelled drafts: nothing to count\n']);
  });
});

describe('faults in files are told by file and line, nothing is counted, and the exit code is 2', () => {
  test.each([
    ['not JSON', ['{"text": '], /bad\.jsonl, line 1: not JSON/],
    ['a category that is none', [{ text: 'a', expect: ['gossip'] }], /bad\.jsonl, line 1: expect\.0: /],
    [
      'words that are not there',
      ['', { text: 'a', expect: ['media'], spans: ['b'] }],
      /bad\.jsonl, line 2: spans: "b"/,
    ],
    ['expected and arguable', [{ text: 'a', expect: ['media'], allow: ['media'] }], /line 1: allow: media/],
  ])('%s', async (_, lines, message) => {
    const { code, out, err } = await run('--summary', '--pack', 'pack.json', good, write('bad.jsonl', lines));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test.each([
    [['--summary'], /--drafts is needed/],
    [['--summary', '--pack', 'pack.json', 'none.jsonl'], /none\.jsonl: no such file/],
    [['--summary', good], /--pack and --packs is needed/],
    [['--held-back', '--cross-validate'], /exclude each other/],
    [['--held-back', good], /exclude each other/],
    [['--held-back', '--pack', 'pack.json'], /go with files/],
    [['--fairness', '--learning', 'curve.json'], /--learning needs --report/],
    [
      ['--fairness', '--report', 'r', '--learning', write('curve.json', ['{"measure":"F1","points":[]}'])],
      /curve\.json: points/,
    ],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

test('everyday posts: counted where they are to be had, else said to be left out', async () => {
  vi.stubEnv('PURPLE_PEN_SHARED', path.join(folder, 'shared'));
  expect(await run('--everyday')).toEqual({
    code: 0,
    err: '',
    out: expect.stringMatching(/^everyday posts: left out/),
  });
  write('shared/eval/everyday.jsonl', [{ text: 'fucking trains' }, { text: 'soup for tea' }]);
  const { out } = await run('--everyday');
  expect(out).toMatch(/with an alarm: 50\.0 % \(1 of 2\)[\s\S]*swearing alone.*: 50\.0 % \(1 of 2\)/);
});

test('a report with its curves, the fairness set in it', async () => {
  vi.stubEnv('PURPLE_PEN_SHARED', path.join(folder, 'nowhere'));
  const { code, out, err } = await run('--pack', 'pack.json', '--report', 'report', good);
  expect(code).toBe(0);
  expect(err).toMatch(/wrote report\/report\.md, report\/precision-recall\.svg, report\/gate\.svg\n$/);
  const report = readFileSync(path.join(folder, 'report/report.md'), 'utf8');
  expect(report).toMatch(/## Fairness\n- slices whose alarm rate/);
  expect(report).toMatch(/## Left out\n- everyday posts/);
  expect(existsSync(path.join(folder, 'report/gate.svg'))).toBe(true);
  expect(out).toMatch(/\nFairness\nslice /);
});

test('a draft that cannot be judged is named', async () => {
  const labelled = {
    id: 'd7',
    school: null,
    pair: null,
    draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: 'a', replyTo: null },
    labels: { expect: [], allow: [], target: null, spans: [] },
  } as const;
  const failing = judgeItems(
    [{ labelled, compiled: compilePack(fernhillPack) }],
    () => Promise.reject(new Error('no')),
    () => {},
  );
  await expect(failing).rejects.toThrow(/draft d7/);
});

describe('progress', () => {
  test('a line every five seconds where nobody watches', () => {
    vi.useFakeTimers();
    let said = '';
    const say = progress({ stderr: { write: (s: string) => (said += s) } }, 'drafts', 30);
    for (let i = 1; i <= 30; i++) {
      vi.advanceTimersByTime(500);
      say(i);
    }
    vi.useRealTimers();
    expect(said).toBe(
      'eval: drafts, 10 of 30 after 5 s\neval: drafts, 20 of 30 after 10 s\neval: drafts, 30 of 30 after 15 s\n',
    );
  });

  test('a bar on a terminal, with a line end when it is full', () => {
    let said = '';
    const stderr = { isTTY: true, write: (s: string) => (said += s) };
    progress({ stderr }, 'drafts', 2)(2);
    expect(said).toBe(`\rdrafts [${'#'.repeat(30)}] 2 of 2\n`);
  });
});
