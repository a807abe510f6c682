import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACK_COMMANDS } from '../../src/cli/pack/help.ts';
import { main } from '../../src/cli/pack.ts';
import { shippedPack } from '../../src/cli/shared/load-pack.ts';
import { type Ran, runCommand } from '../support/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pack-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: string[]): Promise<Ran> => runCommand(main, folder, argv);
const write = (name: string, value: unknown): Promise<void> =>
  writeFile(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

const UK = shippedPack('uk-schools');
const [RULE] = UK.rules;

describe('pack check', () => {
  it('passes a shipped pack, and tells its false alarms and its fairness', async () => {
    await write(
      'mine.jsonl',
      '{"text":"Tea and toast","slice":"tea"}\n{"text":"Our headteacher is a useless bully"}\n',
    );
    const { code, out } = await run('check', 'park-hall', '--samples', 'mine.jsonl');
    expect(code).toBe(0);
    expect(out).toMatch(/^park-hall: fit for use, \d+ to think about$/m);
    expect(out).toMatch(/^ {2}think {2}policy\.reviewDate: .*2020-01-31, has passed/m);
    expect(out).toMatch(/ordinary drafts: 1 of 2 asked about \(50\.0 %\)/);
    expect(out).toMatch(/ tea: 0 of 1 asked about/);
    expect(out).toMatch(/needless questions a person and week: 10\.00.*\n.*for somebody who writes 20 posts/);
    expect(out).toMatch(/(?:stop|caution) by criticism\S*: Our headteacher/);
  });

  it('says that a folder is no pack, and what a pack takes from its base', async () => {
    expect(await run('check', '.')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/is a folder: name the packs in it/),
    });
    const changes = UK.rules.slice(1).map(({ id }) => ({ rule: id, off: true }));
    const enabled = { value: false, locked: true, reason: { en: 'Not now' } };
    const lists = { school: null, clauses: [], contacts: [], rules: [], roster: null, staff: [] };
    const own = { format: 2, id: 'mine', version: '1', policy: UK.policy, extends: 'uk-schools', changes, ...lists };
    await write('mine.json', { ...own, settings: { enabled } });
    const { code, out } = await run('check', 'mine.json');
    expect(code).toBe(1);
    expect(out).toMatch(/mend {3}settings\.enabled: turns the second look off/);
    expect(out).toMatch(/think {2}changes: 28 of the 29 rules/);
  });

  it('names every mistake by path, refuses what warns about lawful speech, and still looks at the rest', async () => {
    const rules = [
      { ...RULE, notice: { en: 'This gives a political view' } },
      { ...RULE, id: 'bad', level: 'shout' },
    ];
    await write('mine.json', { ...UK, rules, contacts: UK.contacts });
    const { code, out } = await run('check', 'mine.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^mine\.json: 2 to mend/m);
    expect(out).toMatch(/mend {3}rules\[1\]\.level: must be one of: note, caution, stop/);
    expect(out).toMatch(
      /mend {3}rules\[0\]\.notice\.en: 'political view' would warn about politics as such\. .*Human Rights Act/,
    );
  });

  it('reads an earlier format and says so', async () => {
    const { clauses, ...rule } = RULE as NonNullable<typeof RULE>;
    const {
      format,
      extends: _e,
      locks,
      changes,
      moments,
      connections,
      checklist,
      official,
      advice,
      links,
      ...old
    } = UK;
    await write('old.json', { ...old, format: 1, rules: [{ ...rule, clause: clauses[0] }], accounts: [] });
    const { code, out } = await run('check', 'old.json', '--json');
    const { problems } = JSON.parse(out) as { problems: { kind: string; check: string; text: { en: string } }[] };
    expect(code).toBe(0);
    expect(problems[0]).toMatchObject({
      kind: 'flag',
      check: 'format',
      text: { en: expect.stringMatching(/earlier format/) },
    });
    expect(problems.every(({ kind }) => kind === 'flag')).toBe(true);
  });

  it('tells a file that is at fault from a call that is', async () => {
    await write('broken.json', '{"format": 2,');
    expect(await run('check', 'broken.json')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/the pack: is broken or cut off/),
    });
    expect(await run('check', 'nowhere.json')).toMatchObject({ code: 1, out: expect.stringMatching(/no such file/) });
    expect((await run('check')).code).toBe(2);
    expect((await run('check', 'uk-schools', '--loud')).code).toBe(2);
    expect(await run('check', 'uk-schools', '--samples', 'no.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no such file of drafts/),
    });
  });
});

describe('pack diff', () => {
  it('ends with 0 where two packs are the same and with 1 where they differ, as diff does', async () => {
    await write('same.json', UK);
    expect(await run('diff', 'uk-schools', 'same.json')).toEqual({
      code: 0,
      out: 'The packs are the same.\n',
      err: '',
    });
    await write('other.json', {
      ...UK,
      rules: UK.rules.map((rule, i) => (i === 0 ? { ...rule, level: 'stop' } : rule)),
    });
    expect(await run('diff', 'uk-schools', 'other.json')).toMatchObject({
      code: 1,
      out: 'The rule ‘This seems to name a pupil’ (pupil-name) now stops a post instead of asking for care.\n',
    });
    expect((await run('diff', 'uk-schools', 'other.json', '--language', 'cy')).out).toMatch(/bellach yn atal postiad/);
    expect(JSON.parse((await run('diff', 'uk-schools', 'other.json', '--json')).out)).toMatchObject({
      kind: 'changed',
      path: 'rules/pupil-name/level',
      before: 'caution',
      after: 'stop',
      text: expect.stringMatching(/now stops a post/),
    });
  });

  it('ends with 2 where a pack cannot be read or the call is wrong', async () => {
    await write('broken.json', '{}');
    expect(await run('diff', 'uk-schools', 'broken.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/not a rule pack\n[\s\S]* {2}id: is missing/),
    });
    expect((await run('diff', 'uk-schools')).code).toBe(2);
    expect((await run('diff', 'uk-schools', 'park-hall', '--language', 'fr')).code).toBe(2);
  });
});

it('says how each subcommand is called', async () => {
  for (const name of PACK_COMMANDS) {
    const { code, out } = await run(name, '--help');
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^Usage: npm run -s pack -- ${name}`))]);
  }
  expect((await run('--help')).out).toMatch(/propose[\s\S]*build[\s\S]*check[\s\S]*diff[\s\S]*export/);
  expect((await run('bake')).code).toBe(2);
});

it('runs from the shell, where nothing can be loaded once a command runs', async () => {
  const runner = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [runner, 'pack', 'diff', 'uk-schools', 'uk-schools']);
  expect(stdout).toBe('The packs are the same.\n');
});
