import { fileURLToPath } from 'node:url';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { everydayFigures } from '../../eval/everyday.ts';
import { type FairnessFigures, fairnessFigures } from '../../eval/fairness.ts';
import { type JudgedEveryday, type Measured, reportFiles } from '../../eval/report/report.ts';
import { reportText } from '../../eval/report/report-text.ts';
import { scoredJudge } from '../../eval/scored-judge.ts';
import { slicesOf } from '../../eval/slices.ts';
import { summaryOf } from '../../eval/summary.ts';
import { diskModels } from '../../train/encoder/disk-models.ts';
import type { Io } from '../shared/io.ts';
import { baselinesOn } from './baselines-on.ts';
import { crossValidated } from './cross-validate.ts';
import { everydayPosts, NO_EVERYDAY } from './everyday-posts.ts';
import { judgeItems } from './judge-items.ts';
import { readLearningCurve } from './learning-file.ts';
import { openPacks } from './packs.ts';
import { progress } from './progress.ts';
import type { EvalOptions, FigureOptions } from './read-options.ts';
import { fairnessSet, fromFiles, heldBack, type JudgedSource, openCorpusSchools } from './sources.ts';
import { writeReport } from './write-report.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const OURS = 'Purple Pen';

/** Figures on stdout and, where asked for, as a report. Each draft is judged once, all figures come from what is kept. */
export async function printFigures(options: EvalOptions, figures: FigureOptions, io: Io): Promise<number> {
  const learning = figures.learning === null ? null : readLearningCurve(figures.learning, io.cwd);
  const labelled = await labelledDrafts(options, figures, io);
  const measured: Measured = {
    what: labelled?.what ?? '',
    judges: labelled && labelled.judged.length > 0 ? judgesOf(labelled, figures) : [],
    slices: labelled ? slicesOf(labelled.judged) : [],
    ordinary: labelled?.ordinary ?? null,
    fairness: figures.fairness ? await fairness(io) : null,
    everyday: figures.everyday ? await everyday(options, figures, io) : [],
    learning,
    leftOut: [],
  };
  const leftOut = figures.everyday && measured.everyday.length === 0 ? [NO_EVERYDAY] : [];
  const all = { ...measured, leftOut };
  if (labelled && labelled.judged.length === 0) io.stdout.write('no labelled drafts: nothing to count\n');
  io.stdout.write(reportText(all));
  if (figures.report !== null) await writeReport(reportFiles(all), figures.report, io);
  return 0;
}

async function labelledDrafts(
  { files, packs }: EvalOptions,
  { source }: FigureOptions,
  io: Io,
): Promise<JudgedSource | null> {
  if (source === null) return null;
  if (source === 'cross-validate') return crossValidated(PROJECT, io);
  const drafts = source === 'held-back' ? heldBack(PROJECT) : fromFiles(files, packs, io.cwd, PROJECT);
  const say = progress(io, 'labelled drafts', drafts.items.length);
  return { ...drafts, judged: await judgeItems(drafts.items, scoredJudge(diskModels()), say), ordinary: null };
}

function judgesOf(drafts: JudgedSource, { baselines }: FigureOptions): Measured['judges'] {
  const all = [{ name: OURS, judged: drafts.judged }, ...(baselines ? baselinesOn(drafts) : [])];
  return all.map(({ name, judged }) => ({ name, judged, summary: summaryOf(judged) }));
}

async function fairness(io: Io): Promise<FairnessFigures> {
  const { items } = fairnessSet(PROJECT);
  const judged = await judgeItems(items, scoredJudge(diskModels()), progress(io, 'fairness set', items.length));
  return fairnessFigures(
    judged.map((one, i) => ({ ...one, slice: items[i]?.slice ?? '', set: items[i]?.set ?? null })),
  );
}

/** Each post with one of the packs in turn. Empty where the posts are not to be had. */
async function everyday({ packs }: EvalOptions, { baselines }: FigureOptions, io: Io): Promise<JudgedEveryday[]> {
  const schools = openCorpusSchools(PROJECT);
  const all = packs?.kind === 'file' ? [openPacks(packs, io.cwd)(null) as CompiledPack] : schools.all;
  const items = everydayPosts(PROJECT, all);
  if (!items) return [];
  const judged = await judgeItems(items, scoredJudge(diskModels()), progress(io, 'everyday posts', items.length));
  const others = baselines ? baselinesOn({ items, pupilsOf: schools.pupilsOf }) : [];
  return [{ name: OURS, judged }, ...others].map(({ name, judged: posts }) => ({
    name,
    figures: everydayFigures(posts.map(({ draft, findings }) => ({ text: draft.text, findings }))),
  }));
}
