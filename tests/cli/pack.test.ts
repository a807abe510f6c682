import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { isoDay } from '../../src/browser/outcome.ts';
import { main } from '../../src/cli/pack.ts';
import { shippedPack } from '../../src/cli/shared/load-pack.ts';
import { type Pack, packSchema } from '../../src/core/pack/schema.ts';
import { asDocx, sample } from '../support/policy-files.ts';
import { type Ran, runCommand } from '../support/run-command.ts';
import { CORPUS, SCHOOLS } from '../support/school-packs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: string[]): Promise<Ran> => runCommand(main, folder, argv);

const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
const readPack = async (...at: string[]): Promise<Pack> =>
  packSchema.parse(JSON.parse(await readFile(path.join(folder, ...at), 'utf8')));

const SCHOOL = JSON.stringify({ name: "St Ève's Primary School", domain: 'st-eves.example' });
const ROSTER = 'Forename,Surname,Class\nThandiwe,Okonkwo,3Owl\n';

const POLICY = `# St Ève's Primary School Social Media Policy
## 1. Conduct
All staff must:
- never name a pupil on social media
- not post photographs of pupils on personal accounts
- not accept friend requests from pupils`;

const GIF = 'R0lGODlhQABAAIAAAAAAAP///ywAAAAAQABAAAACAkQBADs=';

/** A white PNG; `padding` bytes of text make it heavier. */
function png(width: number, height: number, padding = 0): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4);
    // No reader of ours looks at the checksum.
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  size[8] = 8;
  const pixels = deflateSync(Buffer.alloc((width + 1) * height, 255));
  const text = padding > 0 ? [chunk('tEXt', Buffer.alloc(padding, 65))] : [];
  const parts = [chunk('IHDR', size), ...text, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

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
    expect(err).toContain(`rules[0].clauses[0]: points to clause ‘${base.rules[0]?.clauses[0]}’`);
  });

  it('uses another key each time', async () => {
    const build = async (): Promise<unknown> =>
      JSON.parse((await run('build', '--school', 'school.json', '--roster', 'roster.csv')).out).roster.key;
    expect(await build()).not.toBe(await build());
  });

  it('names the base whose version leaves no room for the day, and takes the local day', async () => {
    const long = '2026.11.20-from-the-trust-as-agreed-in-May';
    await write('base.json', JSON.stringify({ ...shippedPack('uk-schools'), id: 'trust', version: long.slice(0, 40) }));
    const { code, err } = await run('build', '--school', 'school.json', '--base', './base.json');
    expect(code).toBe(1);
    expect(err).toMatch(/^trust: its version, 2026\.11\.20-from-the-trust.* is too long .*--version\n$/);
    expect(isoDay(new Date(2026, 5, 1, 0, 30))).toBe('2026-06-01');
    expect(isoDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });

  it('says what is wrong where, and leaves what stood there', async () => {
    await write('roster.csv', 'Forename,Age\nAda,7\n');
    await write('pack.json', 'as it was');
    const { code, err } = await run('build', '--school', 'school.json', '--roster', 'roster.csv', '--out', 'pack.json');
    expect(code).toBe(1);
    expect(err).toBe(
      `${path.join(folder, 'roster.csv')}, line 1, Surname: no such column; the file has 'Forename', 'Age'\n`,
    );
    expect(await readFile(path.join(folder, 'pack.json'), 'utf8')).toBe('as it was');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['build'], 2, 'give either --school or --dir'],
    [['build', '--school', 'school.json', '--crest', 'c.png'], 1, 'cannot be read'],
    [['build', '--dir', '.', '--out', 'x', '--crest', 'c.png'], 2, '--crest'],
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

  describe('with crests', () => {
    const crest = (name: string, bytes: Uint8Array): Promise<void> => writeFile(path.join(folder, name), bytes);
    const build = (...files: string[]) =>
      run('build', '--school', 'school.json', ...files.flatMap((file) => ['--crest', file]));

    it('takes them in as they are, by the names of their files', async () => {
      await crest('Our Crest.png', png(64, 80));
      await crest('crest.png', png(32, 32));
      await crest('crest.jpg', png(40, 40));
      const { code, out, err } = await build('Our Crest.png', 'crest.png', 'crest.jpg');
      expect(code).toBe(0);
      const { crests } = packSchema.parse(JSON.parse(out));
      expect(crests.map(({ id }) => id)).toEqual(['our-crest', 'crest', 'crest-2']);
      expect(crests[0]?.image).toBe(`data:image/png;base64,${Buffer.from(png(64, 80)).toString('base64')}`);
      expect(err).toContain('3 crests');
    });

    it.each([
      [
        'an SVG',
        new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="x"></svg>'),
        /is an SVG.*export it as a PNG/,
      ],
      ['a bare SVG', new TextEncoder().encode('<svg width="3"></svg>'), /is an SVG/],
      ['too small a one', png(31, 200), /31 x 200 px, too small/],
      ['too wide a one', png(4001, 40), /larger than 4000 px/],
      ['too heavy a one', png(64, 64, 300_000), /more than 300 kB/],
      ['an empty one', new Uint8Array(), /is empty/],
      ['what is no picture', new TextEncoder().encode('hello, this is no picture'), /is no PNG, JPEG or WebP/],
      ['a GIF', Buffer.from(GIF, 'base64'), /is GIF, not PNG, JPEG or WebP/],
    ])('refuses %s, and says what to do', async (_what, bytes, said) => {
      await crest('crest.png', bytes);
      const { code, out, err } = await build('crest.png');
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('crest.png');
      expect(err).toMatch(said);
    });

    it('says so where they make the pack heavy', async () => {
      await crest('crest.png', png(64, 64, 290_000));
      expect((await build('crest.png')).err).not.toContain('heavy');
      const { code, err } = await build('crest.png', 'crest.png');
      expect(code).toBe(0);
      expect(err).toMatch(/crests make the pack heavy, on every page/);
    });

    it('refuses a ninth', async () => {
      await crest('crest.png', png(40, 40));
      const { code, err } = await build(...Array<string>(9).fill('crest.png'));
      expect(code).toBe(1);
      expect(err).toContain('crests');
    });

    it('finds them in each folder, and keeps those of the base', async () => {
      await mkdir(path.join(folder, 'all', 'one'), { recursive: true });
      await write('all/one/school.json', SCHOOL);
      await crest('all/one/crest-gold.png', png(50, 50));
      await crest('all/one/crest.png', png(50, 50));
      await crest('all/one/photo.png', png(50, 50));
      expect((await run('build', '--dir', 'all', '--out', 'packs')).code).toBe(0);
      const pack = await readPack('packs', 'one.json');
      expect(pack.crests.map(({ id }) => id)).toEqual(['crest-gold', 'crest']);
      const { out } = await run('build', '--school', 'school.json', '--base', './packs/one.json');
      expect(packSchema.parse(JSON.parse(out)).crests).toEqual(pack.crests);
    });
  });

  it('builds every school of a folder', async () => {
    const { code } = await run('build', '--dir', path.join(CORPUS, 'schools'), '--out', 'packs');
    expect(code).toBe(0);
    expect((await readdir(path.join(folder, 'packs'))).sort()).toEqual(SCHOOLS.map((school) => `${school}.json`));
    expect((await readPack('packs', 'oakmere.json')).roster).not.toBeNull();
  });

  it('builds the others of a folder when schools are at fault, and names every problem of each', async () => {
    for (const name of ['good', 'bad', 'worse', 'lost', 'notes'])
      await mkdir(path.join(folder, 'all', name), { recursive: true });
    await write('all/good/school.json', SCHOOL);
    await write('all/bad/school.json', '{"name": ""}');
    await write('all/bad/roster.csv', 'Forename,Surname\n,\n');
    await write('all/worse/school.json', SCHOOL);
    await write('all/worse/roster.csv', ROSTER);
    await write('all/worse/roster.xlsx', ROSTER);
    await write('all/lost/roster.csv', ROSTER);
    await write('all/notes/todo.txt', 'not a school');
    await mkdir(path.join(folder, 'packs'));
    await write('packs/bad.json', 'as it was');
    const { code, err } = await run('build', '--dir', 'all', '--out', 'packs');
    expect(code).toBe(1);
    const at = (...parts: string[]) => path.join(folder, 'all', ...parts);
    expect(err).toContain(`  ${at('bad', 'school.json')}, name: is missing`);
    expect(err).toContain(`  ${at('bad', 'roster.csv')}: has no pupils`);
    expect(err).toContain(`  ${at('worse', 'roster.xlsx')}: is there beside roster.csv: keep one of them`);
    expect(err).toContain(`  ${at('lost', 'school.json')}: is missing`);
    expect(err).toContain('[2/4] good: no roster');
    expect(err).toContain('3 of 4 schools have no new pack: bad, lost, worse');
    expect((await readdir(path.join(folder, 'packs'))).sort()).toEqual(['bad.json', 'good.json']);
    expect(await readFile(path.join(folder, 'packs', 'bad.json'), 'utf8')).toBe('as it was');
  });

  it('refuses two folders that would write one file', async () => {
    for (const name of ['St Eves', 'st-eves']) {
      await mkdir(path.join(folder, 'all', name), { recursive: true });
      await write(`all/${name}/school.json`, SCHOOL);
    }
    const { code, err } = await run('build', '--dir', 'all', '--out', 'packs');
    expect(code).toBe(1);
    expect(err).toContain('makes the same pack as st-eves');
    await expect(readdir(path.join(folder, 'packs'))).rejects.toThrow();
  });

  it('takes Excel files and policies of a folder, and says what is left to confirm', async () => {
    await mkdir(path.join(folder, 'all', 'one'), { recursive: true });
    await write('all/one/school.json', SCHOOL);
    const rows = [
      ['Name', 'Reg'],
      ['Okonkwo, Thandiwe', '3Owl'],
    ].map((row) => row.map((value) => ({ value })));
    await writeFile(path.join(folder, 'all/one/roster.xlsx'), await writeExcel(rows).toBuffer());
    await writeFile(path.join(folder, 'all/one/policy.docx'), await asDocx(sample(POLICY)));
    const { code, err } = await run('build', '--dir', 'all', '--out', 'packs');
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(err).toMatch(/\d+ clauses of its policy are taken as proposed/);
    const pack = await readPack('packs', 'one.json');
    expect(pack).toMatchObject({
      id: 'one',
      extends: null,
      changes: [],
      policy: { title: { en: expect.stringContaining('Social Media Policy') } },
    });
    expect(pack.clauses.some(({ asks }) => asks.en.includes('photographs'))).toBe(true);
    expect(pack.school?.classes).toEqual(['3Owl']);
    expect(JSON.stringify(pack)).not.toMatch(/thandiwe|okonkwo/i);
  });

  it("keeps what a trust's pack locks, and says so", async () => {
    await write('school.json', SCHOOL);
    await write('policy.txt', POLICY.replaceAll('#', ''));
    const general = JSON.parse((await run('build', '--school', 'school.json')).out) as Pack;
    const soft = general.rules.map((rule) => (rule.category === 'pupil-name' ? { ...rule, level: 'note' } : rule));
    const trust = {
      ...general,
      id: 'trust',
      school: null,
      rules: soft,
      locks: ['rules'],
      staff: [{ surname: 'Trustee' }],
    };
    await write('trust.json', JSON.stringify(trust));
    const { code, out, err } = await run(
      'build',
      '--school',
      'school.json',
      '--policy',
      'policy.txt',
      '--base',
      './trust.json',
    );
    expect(code).toBe(0);
    expect(err).toContain(`trust ${general.version} locks rules`);
    expect(err).toMatch(/policy\.txt: changes\[\d+\]: .*lock/);
    const pack = packSchema.parse(JSON.parse(out));
    const rule = pack.rules.find(({ category }) => category === 'pupil-name');
    const own = pack.clauses.find(({ asks }) => asks.en.includes('name a pupil'));
    expect(rule?.level).toBe('note');
    expect(rule?.clauses).toContain(own?.id);
    expect(pack.staff.map(({ surname }) => surname)).toEqual(['Trustee']);
    expect(pack.locks).toEqual(['rules']);
  });

  it('takes no policy that asks nothing', async () => {
    await write('school.json', SCHOOL);
    await write('policy.txt', 'The canteen opens at noon.\n');
    const { code, out, err } = await run('build', '--school', 'school.json', '--policy', 'policy.txt');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/policy\.txt: asks nothing that could be told for sure/);
  });
});
