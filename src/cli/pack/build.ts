import path from 'node:path';
import { parseArgs } from 'node:util';
import { isoDay } from '../../browser/outcome.ts';
import type { Pack } from '../../core/pack/schema.ts';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { readBase } from './base.ts';
import { buildFolder } from './build-folder.ts';
import { type BuildOptions, buildSchool } from './build-school.ts';
import { toText } from './pack-text.ts';

const OPTIONS = {
  school: { type: 'string' },
  staff: { type: 'string' },
  roster: { type: 'string' },
  policy: { type: 'string' },
  dir: { type: 'string' },
  base: { type: 'string', default: 'uk-schools' },
  out: { type: 'string' },
  id: { type: 'string' },
  version: { type: 'string' },
  crest: { type: 'string', multiple: true },
} as const;

type Values = ReturnType<typeof parse>;
const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;

/** What belongs to one school, and has a place in each folder with `--dir`. */
const OF_ONE_SCHOOL = ['staff', 'roster', 'policy', 'crest', 'id'] as const;

class UsageError extends Error {}

async function build(argv: readonly string[], io: Io): Promise<number> {
  const values = parse(argv);
  if (Boolean(values.dir) === Boolean(values.school)) throw new UsageError('give either --school or --dir');
  const base = readBase(values.base, io.cwd);
  if (base && base.locks.length > 0) io.stderr.write(`${base.id} ${base.version} locks ${base.locks.join(', ')}\n`);
  const options = { base, version: values.version ?? nextVersion(base) };
  return values.dir ? buildMany(values.dir, values, options, io) : buildOne(values, options, base, io);
}

async function buildMany(dir: string, values: Values, options: BuildOptions, io: Io): Promise<number> {
  if (!values.out) throw new UsageError('--dir needs --out FOLDER');
  const extra = OF_ONE_SCHOOL.find((name) => values[name] !== undefined);
  if (extra) throw new UsageError(`--${extra} goes with --school; with --dir, each folder has its own`);
  const folder = path.resolve(io.cwd, dir);
  const { schools, bad } = await buildFolder(folder, path.resolve(io.cwd, values.out), options, io);
  if (schools === 0) throw new UsageError(`no sub-folder of ${folder} holds a school.json`);
  return bad.length > 0 ? 1 : 0;
}

async function buildOne(values: Values, options: BuildOptions, base: Pack | null, io: Io): Promise<number> {
  const file = (name: string | undefined): string | null => (name ? path.resolve(io.cwd, name) : null);
  if (values.policy && !base)
    throw new UsageError('--policy needs a base: its clauses stand on the rules of another pack');
  const files = {
    school: path.resolve(io.cwd, values.school ?? ''),
    staff: file(values.staff),
    roster: file(values.roster),
    policy: file(values.policy),
    crests: (values.crest ?? []).map((crest) => path.resolve(io.cwd, crest)),
    id: values.id ?? null,
  };
  const { pack, notes } = await buildSchool(files, options);
  for (const note of notes) io.stderr.write(`${note}\n`);
  if (values.out) await writeWhole(new Map([[path.resolve(io.cwd, values.out), toText(pack)]]));
  else io.stdout.write(toText(pack));
  return 0;
}

/** The base's version and the day. Throws where the two are longer than a pack's version may be. */
function nextVersion(base: Pack | null): string {
  const version = [base?.version ?? '1', today()].join('+');
  if (version.length <= LONGEST_VERSION) return version;
  throw new Error(
    `${base?.id}: its version, ${base?.version}, is too long to have the day after it (${LONGEST_VERSION} letters): give --version`,
  );
}

/** The schema's own limit. */
const LONGEST_VERSION = 40;

const today = (): string => isoDay(new Date()).replaceAll('-', '');

/** 0; 1 where a file is at fault (each problem on a line of its own, nothing written for its school); 2 where the call is. */
export async function buildCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await build(argv, io);
  } catch (error) {
    const usage =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    io.stderr.write(`${usage ? 'pack build: ' : ''}${(error as Error).message}\n`);
    return usage ? 2 : 1;
  }
}
