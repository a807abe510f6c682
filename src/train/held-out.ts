import type { Draft } from '../core/draft.ts';
import { type Judge, judgeWith } from '../core/judge.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { FastHeads, type FastHeadsData } from '../core/text/fast-heads.ts';
import { Heads } from '../core/text/heads.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import { holds, type Verdict } from '../core/verdict.ts';
import { judgeFully } from '../reader/text/judge-fully.ts';
import { noEncoder } from '../reader/text/read-draft.ts';
import { isOrdinary } from './corpus.ts';
import { dictionary } from './dictionary.ts';
import { readEveryday } from './everyday.ts';
import { Figures } from './figures.ts';
import type { Trained } from './train-heads.ts';
import type { TrainingSet } from './training-drafts.ts';

/** One way of judging a draft, on some weights. */
export type Judgement<T> = (weights: T) => (draft: Draft, compiled: CompiledPack) => Promise<Verdict>;

/** Weights with what there is to say of them. */
export interface Measured<T> {
  readonly trained: Trained<T>;
  readonly json: string;
  readonly figures: string;
}

/** As the person sees it once the reader has answered. */
export const withReader: Judgement<HeadsData> = (data) => {
  const models = { dictionary, heads: new Heads(data), encode: noEncoder };
  return (draft, compiled) => judgeFully(draft, compiled, models);
};

/** As the page judges on its own. */
export const inPage: Judgement<FastHeadsData> = (data) => {
  const judge: Judge = judgeWith(new FastHeads(data));
  return async (draft, compiled) => judge(draft, compiled, null);
};

/** The whole judgement on drafts of schools that neither heads nor thresholds have seen. */
export async function heldOutFigures<T>(
  { drafts, packs }: TrainingSet,
  { heldOut }: Trained<T>,
  judgement: Judgement<T>,
): Promise<string> {
  const judges = new Map([...heldOut].map(([fold, data]) => [fold, judgement(data)]));
  const figures = new Figures();
  const ordinary = { alarms: 0, all: 0 };
  for (const { labelled, fold, unknownSchool } of drafts) {
    const judge = judges.get(fold);
    if (unknownSchool || !judge) continue;
    const verdict = await judge(labelled.draft, packs.get(fold) as CompiledPack);
    if (labelled.school !== null) figures.add(labelled.draft.text, verdict, labelled);
    else if (isOrdinary(labelled)) {
      ordinary.all += 1;
      if (holds(verdict)) ordinary.alarms += 1;
    }
  }
  return `${figures}\nordinary life with a false alarm: ${percent(ordinary)}`;
}

/** False alarms of the shipped heads on ordinary public posts, each with one of the schools' packs in turn. */
export async function everydayAlarms<T>(
  project: string,
  { packs }: TrainingSet,
  { shipped }: Trained<T>,
  judgement: Judgement<T>,
): Promise<string> {
  const everyday = readEveryday(project);
  if (!everyday)
    return 'everyday posts: left out, as there is no eval/everyday.jsonl in $PURPLE_PEN_SHARED or ../shared';
  const judge = judgement(shipped);
  const compiled = [...packs.values()];
  const count = { alarms: 0, all: 0 };
  let swearing = 0;
  for (const [i, text] of everyday.texts.entries()) {
    const verdict = await judge({ ...POST, text }, compiled[i % compiled.length] as CompiledPack);
    count.all += 1;
    if (!holds(verdict)) continue;
    count.alarms += 1;
    if (verdict.findings.every((f) => f.category === 'offensive')) swearing += 1;
  }
  return `everyday posts with an alarm: ${percent(count)}, of which for offensive words alone: ${swearing}`;
}

const POST: Omit<Draft, 'text'> = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
};

const percent = ({ alarms, all }: { alarms: number; all: number }): string =>
  `${((100 * alarms) / Math.max(1, all)).toFixed(2)} % (${alarms} of ${all})`;
