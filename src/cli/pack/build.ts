import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../../admin/build-pack.ts';
import { importRoster } from '../../admin/import-roster.ts';
import { importSchool } from '../../admin/import-school.ts';
import { importStaff } from '../../admin/import-staff.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { packId } from '../../core/pack/school-pack.ts';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { readBase } from './base.ts';
import { readBytes } from './read-bytes.ts';
import { CREST_FILE, isHeavy, readCrests } from './read-crests.ts';

interface SchoolFiles {
  readonly school: string;
  readonly staff: string | null;
  readonly roster: string | null;
  readonly crests: readonly string[];
  readonly id: string | null;
}

interface Options {
  readonly base: Pack | null;
  readonly version: string;
}

const OPTIONS = {
  school: { type: 'string' },
  staff: { type: 'string' },
  roster: { type: 'string' },
  dir: { type: 'string' },
  base: { type: 'string', default: 'uk-schools' },
  out: { type: 'string' },
  id: { type: 'string' },
  version: { type: 'string' },
  crest: { type: 'string', multiple: true },
} as const;

class UsageError extends Error {}

const toText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

async function buildOne(files: SchoolFiles, { base, version }: Options, io: Io): Promise<Pack> {
  const { school, ignored } = importSchool(await readBytes(files.school), files.school);
  if (ignored.length > 0) io.stderr.write(`${files.school}: not used: ${ignored.join(', ')}\n`);
  const staff = files.staff ? await importStaff(await readBytes(files.staff), files.staff) : [];
  const roster = files.roster ? await importRoster(await readBytes(files.roster), files.roster) : null;
  const id = files.id ?? packId(school.name);
  const crests = await readCrests(files.crests);
  const pack = buildPack({ id, version, base, school, staff, roster, crests, key: randomBytes(16) });
  if (isHeavy(crests)) io.stderr.write(`${id}: the crests make the pack heavy, on every page; 400 px wide is plenty\n`);
  const pupils = roster ? `${roster.pupils.length} pupils as filters` : 'no roster';
  io.stderr.write(
    `${id}: ${pupils}, ${staff.length} staff, ${pack.crests.length} crests, ${pack.rules.length} rules\n`,
  );
  return pack;
}

async function schoolsIn(folder: string): Promise<SchoolFiles[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: SchoolFiles[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    const at = (name: string): string => path.join(folder, entry.name, name);
    if (!entry.isDirectory() || !(await exists(at('school.json')))) continue;
    const optional = async (name: string): Promise<string | null> => ((await exists(at(name))) ? at(name) : null);
    const [staff, roster] = await Promise.all([optional('staff.csv'), optional('roster.csv')]);
    const names = (await readdir(path.join(folder, entry.name))).filter((name) => CREST_FILE.test(name)).sort();
    found.push({ school: at('school.json'), staff, roster, crests: names.map(at), id: packId(entry.name) });
  }
  return found;
}

async function buildFolder(folder: string, out: string, options: Options, io: Io): Promise<void> {
  const schools = await schoolsIn(folder);
  if (schools.length === 0) throw new UsageError(`no sub-folder of ${folder} holds a school.json`);
  const files = new Map<string, string>();
  for (const school of schools)
    files.set(path.join(out, `${school.id}.json`), toText(await buildOne(school, options, io)));
  await writeWhole(files);
  io.stderr.write(`${files.size} packs written to ${out}\n`);
}

const today = (): string => new Date().toISOString().slice(0, 10).replaceAll('-', '');

async function build(argv: readonly string[], io: Io): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true });
  const absolute = (file: string): string => path.resolve(io.cwd, file);
  if (Boolean(values.dir) === Boolean(values.school)) throw new UsageError('give either --school or --dir');
  const base = readBase(values.base, io.cwd);
  const options = { base, version: values.version ?? [base?.version ?? '1', today()].join('+') };
  if (values.dir) {
    if (!values.out) throw new UsageError('--dir needs --out FOLDER');
    if (values.crest)
      throw new UsageError('--crest goes with --school; with --dir, crest*.png of each folder is taken');
    return buildFolder(absolute(values.dir), absolute(values.out), options, io);
  }
  const file = (name: string | undefined): string | null => (name ? absolute(name) : null);
  const sources = {
    school: absolute(values.school as string),
    staff: file(values.staff),
    roster: file(values.roster),
    crests: (values.crest ?? []).map(absolute),
    id: values.id ?? null,
  };
  const text = toText(await buildOne(sources, options, io));
  if (values.out) await writeWhole(new Map([[absolute(values.out), text]]));
  else io.stdout.write(text);
}

/** 0; 1 where a file is at fault (each problem on a line of its own, nothing written); 2 where the call is. */
export async function buildCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    await build(argv, io);
    return 0;
  } catch (error) {
    const usage =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    io.stderr.write(`${usage ? 'pack build: ' : ''}${(error as Error).message}\n`);
    return usage ? 2 : 1;
  }
}
