import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/eval.ts';
import { fernhillPack } from '../core/support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return name;
};
file('pack.json', JSON.stringify(fernhillPack));

async function run(
  ...argv: string[]
): Promise<{ code: number; out: string; err: string; lines: Record<string, unknown>[] }> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd: folder,
    stdout: { write: (s) => (out += s) },
    stderr: { write: (s) => (err += s) },
  });
  const lines = argv.includes('--summary')
    ? []
    : out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
  return { code, out, err, lines };
}

const TOLD = 'Nine years at Fernhill Junior School today!';

describe('output', () => {
  test('one line a draft, in order, with exact words and the fields of the contract alone', async () => {
    const drafts = file(
      'two.jsonl',
      `${JSON.stringify({ id: 'a', text: TOLD })}\n${JSON.stringify({ text: 'Porridge again' })}\n`,
    );
    const { code, err, lines } = await run('--pack', 'pack.json', '--drafts', drafts);
    expect([code, err]).toEqual([0, '']);
    expect(lines).toEqual([
      {
        id: 'a',
        findings: [
          {
            category: 'school-identity',
            target: null,
            level: 'caution',
            rule: 'school-identity',
            spans: ['Fernhill Junior School'],
          },
        ],
        verdict: 'caution',
      },
      { id: '2', findings: [], verdict: 'clear' },
    ]);
  });

  test('null fields, a byte order mark, blank lines and Windows ends do no harm', async () => {
    const line = JSON.stringify({
      text: TOLD,
      site: null,
      surface: null,
      account: null,
      replyTo: null,
      audience: null,
      expect: null,
    });
    const { code, lines } = await run(
      '--pack',
      'pack.json',
      '--drafts',
      file('bom.jsonl', `\ufeff${line}\r\n\r\n${line}\r\n`),
    );
    expect(code).toBe(0);
    expect(lines.map((l) => l.id)).toEqual(['1', '3']);
  });

  test('the account and the audience of a line count', async () => {
    const drafts = file(
      'accounts.jsonl',
      [{ account: 'official' }, { audience: 'only-me' }].map((o) => JSON.stringify({ text: TOLD, ...o })).join('\n'),
    );
    const { lines } = await run('--pack', 'pack.json', '--drafts', drafts);
    expect(lines.map((l) => l.verdict)).toEqual(['clear', 'note']);
  });

  test('--packs picks the pack by school', async () => {
    const { lines, code } = await run(
      '--packs',
      '.',
      '--drafts',
      file('school.jsonl', JSON.stringify({ text: TOLD, school: 'pack' })),
    );
    expect(code).toBe(0);
    expect(lines[0]?.verdict).toBe('caution');
  });
});

describe('bad input', () => {
  test('each bad line is named with its field; the good ones are judged; the exit code is 1', async () => {
    const drafts = file(
      'bad.jsonl',
      [
        '{"text": ',
        '{"id":"x"}',
        '{"text":5}',
        '{"text":"a","surface":"letter"}',
        '[]',
        JSON.stringify({ text: TOLD }),
      ].join('\n'),
    );
    const { code, err, lines } = await run('--pack', 'pack.json', '--drafts', drafts);
    expect(code).toBe(1);
    expect(lines.map((l) => l.id)).toEqual(['6']);
    expect(err).toMatch(/line 1: not JSON/);
    expect(err).toMatch(/line 2: text:/);
    expect(err).toMatch(/line 3: text:/);
    expect(err).toMatch(/line 4: surface:/);
    expect(err).toMatch(/line 5:/);
  });

  test('an unknown school is named', async () => {
    const { code, err } = await run(
      '--packs',
      '.',
      '--drafts',
      file('unknown.jsonl', JSON.stringify({ text: 'a', school: 'nowhere' })),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/line 1: school: "nowhere"/);
  });

  test.each([
    [['--pack', 'pack.json'], 2, /--drafts is needed/],
    [['--drafts', 'two.jsonl'], 2, /--pack and --packs/],
    [['--pack', 'pack.json', '--drafts', 'two.jsonl', '--what'], 2, /--what/],
    [['--pack', 'none.json', '--drafts', 'two.jsonl'], 1, /none\.json: no such file/],
    [['--pack', 'pack.json', '--drafts', 'none.jsonl'], 1, /none\.jsonl: no such file/],
  ] as const)('%j', async (argv, code, message) => {
    const result = await run(...argv);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(message);
    expect(result.out).toBe('');
  });

  test('a pack that is none is told by field', async () => {
    file('wrong.json', '{"format":3}');
    const { code, err } = await run('--pack', 'wrong.json', '--drafts', 'two.jsonl');
    expect(code).toBe(1);
    expect(err).toMatch(/wrong\.json: not a rule pack[\s\S]*format/);
  });
});

test('--summary counts caution and stop, and leaves what is allowed out', async () => {
  const lines = [
    { text: TOLD, expect: ['school-identity'] },
    { text: TOLD, expect: [], allow: ['school-identity'] },
    { text: 'Porridge again', expect: ['criticism'], target: 'school' },
    { text: TOLD, audience: 'friends', expect: [] },
  ];
  const { out, code } = await run(
    '--pack',
    'pack.json',
    '--summary',
    '--drafts',
    file('sum.jsonl', lines.map((l) => JSON.stringify(l)).join('\n')),
  );
  expect(code).toBe(0);
  expect(out).toMatch(/school-identity\s+1\s+1\.000\s+1\.000\s+1\.000/);
  expect(out).toMatch(/criticism\s+1\s+0\.000\s+0\.000\s+0\.000/);
  expect(out).toMatch(/micro\s+2\s+1\.000\s+0\.500\s+0\.667/);
  expect(out).toMatch(/detection\): 50\.0 %/);
  expect(out).toMatch(/false alarm: 0\.0 % \(0 of 2\)/);
  expect(out).toMatch(/notes .*: 1/);
});
