import type { Draft } from '../core/draft.ts';
import { judgeWith } from '../core/judge.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { FastHeads, type FastHeadsData } from '../core/text/fast-heads.ts';
import { Heads } from '../core/text/heads.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import { everydayFigures, type JudgedPost } from '../eval/everyday.ts';
import { heldFindings, type Judged } from '../eval/judged.ts';
import { everydayText, shareSentence } from '../eval/report/tables.ts';
import { type ScoredJudge, scoredJudge } from '../eval/scored-judge.ts';
import { resampledShare, type ShareEstimate } from '../eval/share.ts';
import { summaryOf } from '../eval/summary.ts';
import { summaryText } from '../eval/summary-tables.ts';
import type { Encode } from '../reader/text/read-draft.ts';
import { isOrdinary } from './corpus.ts';
import { dictionary, grammar } from './dictionary.ts';
import { type EncoderHeldOut, heldOutKey } from './encoder/encoder-held-out.ts';
import { readEveryday } from './everyday.ts';
import type { Trained } from './train-heads.ts';
import type { TrainingSet } from './training-drafts.ts';

/** One way of judging a draft, on some weights. */
export type Judgement<T> = (weights: T, encode: Encode) => ScoredJudge;

/** Weights with what there is to say of them. */
export interface Measured<T> {
  readonly trained: Trained<T>;
  readonly json: string;
  readonly figures: string;
}

/** As the person sees it once the reader has answered. */
export const withReader: Judgement<HeadsData> = (data, encode) =>
  scoredJudge({ dictionary, grammar, heads: new Heads(data), encode });

/** As the page judges on its own. */
export const inPage: Judgement<FastHeadsData> = (data) => {
  const judge = judgeWith(new FastHeads(data));
  return async (draft, compiled) => ({ findings: judge(draft, compiled, null).findings, scores: null });
};

export interface HeldOut {
  /** The drafts of schools, each judged by weights and thresholds that saw none of its school. */
  readonly judged: readonly Judged[];
  /** Our own posts of ordinary life that would be held. */
  readonly ordinary: ShareEstimate;
}

/** The whole judgement out of school. `say` hears how many of the drafts are done. */
export async function judgeHeldOut<T>(
  { drafts, packs }: TrainingSet,
  { heldOut }: Trained<T>,
  judgement: Judgement<T>,
  encoded: EncoderHeldOut,
  say: (done: number) => void = () => {},
): Promise<HeldOut> {
  let current: Float32Array | undefined;
  const encode: Encode = async () => (current ? { logits: current, gains: [] } : null);
  const judges = new Map([...heldOut].map(([fold, data]) => [fold, judgement(data, encode)]));
  const judged: Judged[] = [];
  const ordinary: boolean[] = [];
  for (const [i, draft] of drafts.entries()) {
    const { labelled, fold, pack, unknownSchool } = draft;
    say(i + 1);
    current = encoded.get(heldOutKey(draft));
    const judge = judges.get(fold);
    if (unknownSchool || !judge || (labelled.school === null && !isOrdinary(labelled))) continue;
    const verdict = await judge(labelled.draft, packs.get(pack) as CompiledPack);
    if (labelled.school === null) ordinary.push(heldFindings(verdict).length > 0);
    else judged.push({ ...labelled, pair: labelled.pair ?? null, labels: labelled, ...verdict });
  }
  return { judged, ordinary: resampledShare(ordinary) };
}

export async function heldOutFigures<T>(...args: Parameters<typeof judgeHeldOut<T>>): Promise<string> {
  const { judged, ordinary } = await judgeHeldOut(...args);
  return `${summaryText(summaryOf(judged))}\nordinary life with a false alarm: ${shareSentence(ordinary)}`;
}

/** False alarms of the shipped heads on ordinary public posts, each with one of the schools' packs in turn. */
export async function everydayAlarms<T>(
  project: string,
  { packs }: TrainingSet,
  { shipped }: Trained<T>,
  judgement: Judgement<T>,
  encode: Encode,
): Promise<string> {
  const everyday = readEveryday(project);
  if (!everyday)
    return 'everyday posts: left out, as there is no eval/everyday.jsonl in $PURPLE_PEN_SHARED or ../shared';
  const judge = judgement(shipped, encode);
  const compiled = [...packs.values()];
  const posts: JudgedPost[] = [];
  for (const [i, text] of everyday.texts.entries()) {
    const { findings } = await judge({ ...POST, text }, compiled[i % compiled.length] as CompiledPack);
    posts.push({ text, findings });
  }
  return everydayText(everydayFigures(posts));
}

const POST: Omit<Draft, 'text'> = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
};
