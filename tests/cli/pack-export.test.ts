import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROUTE_IDS } from '../../src/admin/deploy/deployment.ts';
import { exportCommand } from '../../src/cli/pack/export.ts';
import { schoolPackWith } from '../admin/deploy/packs.ts';
import { type Ran, runCommand } from '../support/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: string[]): Promise<Ran> => runCommand(exportCommand, folder, argv);

const pack = (name: string, made: object): Promise<void> =>
  writeFile(path.join(folder, name), `${JSON.stringify(made)}\n`);
const filesIn = async (at: string): Promise<string[]> =>
  (await readdir(path.join(folder, at), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe('pack export', () => {
  it('writes every route, each with its guide', async () => {
    await pack('school.json', schoolPackWith());
    const { code, out, err } = await run('school.json', '--out', 'made');
    expect(err).toBe(`${ROUTE_IDS.length} of ${ROUTE_IDS.length} routes written to made\n`);
    expect(code).toBe(0);
    expect((await readdir(path.join(folder, 'made'))).sort()).toEqual([...ROUTE_IDS].sort());
    for (const route of ROUTE_IDS) {
      expect(await filesIn(`made/${route}`)).toContain('GUIDE.md');
      expect(await readFile(path.join(folder, 'made', route, 'GUIDE.md'), 'utf8')).toMatch(/^# /);
    }
    const registry = await readFile(path.join(folder, 'made/windows-registry/purple-pen.reg'));
    expect([...registry.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
    expect(out.split('\n').filter((line) => line.includes('purple-pen.reg'))).toHaveLength(2);
  });

  it('writes the others where one route cannot carry the pack, says why, and ends with 1', async () => {
    await pack('school.json', schoolPackWith({ crests: [280_000] }));
    const { code, err } = await run('--pack', 'school.json', '--out', 'made', '--route', 'intune', '--route', 'linux');
    expect(code).toBe(1);
    expect(err).toMatch(/^st-x, intune: not written\. This pack is .* Without the crests it fits\./);
    expect(err).toMatch(/1 of 2 routes written/);
    expect(await readdir(path.join(folder, 'made'))).toEqual(['linux']);
    await pack('small.json', schoolPackWith());
    await run('small.json', '--out', 'made', '--route', 'intune');
    const again = await run('school.json', '--out', 'made', '--route', 'intune');
    expect(again.err).toMatch(/What an earlier export wrote is still in .*intune\./);
  });

  it('passes on ids, addresses and flags, and takes an installation away that is no longer asked for', async () => {
    await pack('school.json', schoolPackWith({ crests: [] }));
    const at = (name: string) => readFile(path.join(folder, 'made/linux/etc', name), 'utf8');
    const long = ['--route', 'linux', '--out', 'made', '--chromium-id', 'abcdefghijklmnopabcdefghijklmnop'];
    const more = ['--update-url', 'https://x.example/u.xml', '--update-url', 'edge=https://x.example/e.xml'];
    const first = await run('school.json', ...long, ...more, '--school-device', '--allow-older');
    expect(first.code).toBe(0);
    expect(JSON.parse(await at('opt/edge/policies/managed/purple-pen-install.json'))).toEqual({
      ExtensionInstallForcelist: ['abcdefghijklmnopabcdefghijklmnop;https://x.example/e.xml'],
    });
    expect(JSON.parse(await at('chromium/policies/managed/purple-pen-install.json'))).toEqual({
      ExtensionInstallForcelist: ['abcdefghijklmnopabcdefghijklmnop;https://x.example/u.xml'],
    });
    expect(JSON.parse(await at('chromium/policies/managed/purple-pen.json'))).toMatchObject({
      '3rdparty': { extensions: { abcdefghijklmnopabcdefghijklmnop: { schoolDevice: true, allowOlderPack: true } } },
    });
    await run('school.json', '--route', 'linux', '--out', 'made', '--no-force-install');
    expect(await filesIn('made/linux/etc')).toEqual(['purple-pen.json', 'purple-pen.json', 'purple-pen.json']);
    expect(await at('chromium/policies/managed/purple-pen.json')).not.toMatch(/schoolDevice|allowOlder/);
  });

  it('writes several packs into folders of their own', async () => {
    await pack('a.json', schoolPackWith({ crests: [] }));
    await pack('b.json', { ...schoolPackWith({ crests: [] }), id: 'another' });
    expect((await run('a.json', 'b.json', '--out', 'made', '--route', 'firefox')).code).toBe(0);
    expect((await readdir(path.join(folder, 'made'))).sort()).toEqual(['another', 'st-x']);
    expect((await run('a.json', 'a.json', '--out', 'made')).err).toMatch(/two of the packs have the id 'st-x'/);
  });

  it('ends with 2 where the call is wrong and 1 where a pack is, and writes nothing', async () => {
    await pack('school.json', schoolPackWith({ crests: [] }));
    await writeFile(path.join(folder, 'bad.json'), '{"format": 2}');
    const calls: [string[], number, RegExp][] = [
      [[], 2, /say which pack/],
      [['school.json'], 2, /--out FOLDER is missing/],
      [['school.json', '--out', 'made', '--route', 'fax'], 2, /no such route 'fax'; there are windows-registry/],
      [['school.json', '--out', 'made', '--colour'], 2, /colour/],
      [['school.json', '--out', 'made', '--school-device', '--no-school-device'], 2, /contradict/],
      [['school.json', '--out', 'made', '--firefox-id', 'x'], 2, /not an add-on id of Firefox/],
      [['none', '--out', 'made'], 2, /is no pack/],
      [['missing.json', '--out', 'made'], 1, /no such file/],
      [['bad.json', '--out', 'made'], 1, /not a rule pack/],
      [['school.json', 'bad.json', '--out', 'made'], 1, /not a rule pack/],
    ];
    for (const [argv, code, message] of calls) {
      const said = await run(...argv);
      expect(said.err).toMatch(message);
      expect(said.code, argv.join(' ')).toBe(code);
    }
    expect((await readdir(folder)).sort()).toEqual(['bad.json', 'school.json']);
  });
});
