import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/pack.ts';
import { type Pack, packSchema } from '../../src/core/pack/schema.ts';
import { CORPUS, SCHOOLS } from '../support/school-packs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io = {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    cwd: folder,
  };
  return { code: await main(argv, io), ...said };
}

const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
const readPack = async (...at: string[]): Promise<Pack> =>
  packSchema.parse(JSON.parse(await readFile(path.join(folder, ...at), 'utf8')));

const SCHOOL = JSON.stringify({ name: "St Ève's Primary School", domain: 'st-eves.example' });
const ROSTER = 'Forename,Surname,Class\nThandiwe,Okonkwo,3Owl\n';

describe('pack build', () => {
  beforeEach(() =>
    Promise.all([
      write('school.json', SCHOOL),
      write('roster.csv', ROSTER),
      write('staff.csv', 'Title,Surname\nMr,Bell\n'),
    ]),
  );

  it('makes a self-contained pack of the base and the school', async () => {
    const { code, out, err } = await run(
      'build',
      '--school',
      'school.json',
      '--staff',
      'staff.csv',
      '--roster',
      'roster.csv',
      '--out',
      'new/pack.json',
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const pack = await readPack('new', 'pack.json');
    expect(pack.id).toBe('st-eves-primary-school');
    expect(pack.rules.length).toBeGreaterThan(5);
    expect(pack.staff).toHaveLength(1);
    expect(err + JSON.stringify(pack)).not.toMatch(/thandiwe|okonkwo/i);
  });

  it('writes to standard output where no file is named, and takes no base when told', async () => {
    const { code, out } = await run('build', '--school', 'school.json', '--base', 'none');
    expect(code).toBe(0);
    expect(packSchema.parse(JSON.parse(out))).toMatchObject({
      rules: [],
      roster: null,
      school: { name: "St Ève's Primary School" },
    });
  });

  it('takes a base from a file', async () => {
    const base = JSON.parse((await run('build', '--school', 'school.json')).out) as Pack;
    await write('base.json', JSON.stringify({ ...base, school: null, rules: base.rules.slice(0, 1) }));
    const { out } = await run('build', '--school', 'school.json', '--base', './base.json');
    expect(packSchema.parse(JSON.parse(out)).rules).toHaveLength(1);
  });

  it('builds nothing that the extension would refuse: a rule whose clause is missing', async () => {
    const base = JSON.parse((await run('build', '--school', 'school.json')).out) as Pack;
    await write('base.json', JSON.stringify({ ...base, clauses: base.clauses.slice(1) }));
    const { code, out, err } = await run('build', '--school', 'school.json', '--base', './base.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`rules.0.clause: no clause '${base.rules[0]?.clause}'`);
  });

  it('uses another key each time', async () => {
    const build = async (): Promise<unknown> =>
      JSON.parse((await run('build', '--school', 'school.json', '--roster', 'roster.csv')).out).roster.key;
    expect(await build()).not.toBe(await build());
  });

  it('says what is wrong where, and leaves what stood there', async () => {
    await write('roster.csv', 'Forename,Surname\nAda,\n');
    await write('pack.json', 'as it was');
    const { code, err } = await run('build', '--school', 'school.json', '--roster', 'roster.csv', '--out', 'pack.json');
    expect(code).toBe(1);
    expect(err).toBe(`${path.join(folder, 'roster.csv')}, line 2, Surname: is missing\n`);
    expect(await readFile(path.join(folder, 'pack.json'), 'utf8')).toBe('as it was');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['build'], 2, 'give either --school or --dir'],
    [['build', '--school', 'school.json', '--crest', 'c.png'], 2, '--crest'],
    [['build', '--school', 'school.json', '--what', 'x'], 2, '--what'],
    [['build', '--school', 'missing.json'], 1, 'cannot be read'],
    [['build', '--school', 'school.json', '--base', 'no-such-pack'], 1, 'cannot be read'],
    [['build', '--dir', '.'], 2, '--out'],
    [['bild'], 2, "no such command 'bild'"],
  ])('%j fails with %i and says %s', async (argv, code, said) => {
    const result = await run(...argv);
    expect(result.code).toBe(code);
    expect(result.err).toContain(said);
  });

  it('builds every school of a folder', async () => {
    const { code } = await run('build', '--dir', path.join(CORPUS, 'schools'), '--out', 'packs');
    expect(code).toBe(0);
    expect((await readdir(path.join(folder, 'packs'))).sort()).toEqual(SCHOOLS.map((school) => `${school}.json`));
    expect((await readPack('packs', 'oakmere.json')).roster).not.toBeNull();
  });

  it('builds none of a folder when one school is at fault', async () => {
    for (const name of ['good', 'bad']) await mkdir(path.join(folder, 'all', name), { recursive: true });
    await write('all/good/school.json', SCHOOL);
    await write('all/bad/school.json', '{"name": ""}');
    const { code, err } = await run('build', '--dir', 'all', '--out', 'packs');
    expect(code).toBe(1);
    expect(err).toContain('name');
    await expect(readdir(path.join(folder, 'packs'))).rejects.toThrow();
  });
});
