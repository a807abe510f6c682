import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReadFacts } from '../../admin/check/check-examples.ts';
import { checkPack } from '../../admin/check/check-pack.ts';
import type { CheckProblem } from '../../admin/check/check-problem.ts';
import { fairnessBySlice, risen, type SliceAlarms } from '../../admin/check/fairness-by-slice.ts';
import { promptsAWeek, type WeeklyPrompts } from '../../admin/check/prompts-a-week.ts';
import { readSamples, type SampleDraft } from '../../admin/check/sample-drafts.ts';
import { type SamplesReport, trySamples } from '../../admin/check/try-samples.ts';
import { isoDay } from '../../browser/outcome.ts';
import { readDraft } from '../../reader/text/read-draft.ts';
import { diskModels, encoderReady } from '../../train/encoder/disk-models.ts';
import type { Io } from '../shared/io.ts';
import { shippedPack } from '../shared/load-pack.ts';
import { printCheck } from './print-check.ts';
import { type ReadPackFile, readPackFile } from './read-pack-file.ts';

/** What `check` found out of one pack. */
export interface CheckedPack {
  readonly file: string;
  readonly problems: readonly CheckProblem[];
  readonly slices: readonly SliceAlarms[] | null;
  readonly samples: (SamplesReport & { readonly week: WeeklyPrompts; readonly bundled: boolean }) | null;
}

interface Options {
  readonly fairness: readonly SampleDraft[] | null;
  readonly samples: readonly SampleDraft[] | null;
  /** The samples are those that ship. */
  readonly bundled: boolean;
}

class UsageError extends Error {}

const SAMPLES = fileURLToPath(new URL('../../../assets/samples', import.meta.url));
const BASE = 'uk-schools';
/** What `--samples` calls the drafts that ship. */
const ORDINARY = 'ordinary';

const read: ReadFacts = (draft, compiled) => readDraft(draft, compiled, diskModels());

/** 0 where nothing stands in the way, 1 where a pack has to be mended, 2 where the call is wrong. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { fairness: { type: 'boolean' }, samples: { type: 'string' }, json: { type: 'boolean' } },
    });
    if (positionals.length === 0) throw new UsageError('which pack? (a file, or the name of one in assets/packs)');
    const options: Options = {
      fairness: values.fairness ? samplesOf(path.join(SAMPLES, 'fairness-drafts.json')) : null,
      samples: values.samples === undefined ? null : samplesOf(sampleFile(values.samples, io.cwd)),
      bundled: values.samples === ORDINARY,
    };
    await encoderReady();
    let refused = false;
    for (const name of positionals) {
      const checked = await checkOne(name, options, io);
      if (values.json) io.stdout.write(`${JSON.stringify(checked)}\n`);
      else printCheck(checked, io);
      refused ||= checked.problems.some(({ kind }) => kind === 'refuse');
    }
    return refused ? 1 : 0;
  } catch (error) {
    const usage =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    io.stderr.write(`pack check: ${(error as Error).message}\n`);
    return usage ? 2 : 1;
  }
}

async function checkOne(name: string, { fairness, samples, bundled }: Options, io: Io): Promise<CheckedPack> {
  const { pack, base, problems }: ReadPackFile = readPackFile(name, io.cwd);
  if (!pack) return { file: name, problems, slices: null, samples: null };
  const found = await checkPack(pack, { today: isoDay(new Date()), read, base });
  const slices = fairness && (await fairnessBySlice(fairness, pack, shippedPack(BASE), read));
  const report = samples && (await trySamples(samples, pack, read));
  return {
    file: name,
    problems: [...problems, ...found, ...(slices ? risen(slices) : [])],
    slices,
    samples: report && { ...report, week: promptsAWeek(report), bundled },
  };
}

const sampleFile = (name: string, cwd: string): string =>
  name === ORDINARY ? path.join(SAMPLES, 'ordinary-drafts.json') : path.resolve(cwd, name);

function samplesOf(file: string): SampleDraft[] {
  if (!existsSync(file)) throw new UsageError(`${file}: no such file of drafts`);
  try {
    return readSamples(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
