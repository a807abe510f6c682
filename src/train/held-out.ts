import type { Draft } from '../core/draft.ts';
import { type Judge, judgeWith } from '../core/judge.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { Heads } from '../core/text/heads.ts';
import { holds } from '../core/verdict.ts';
import { isOrdinary } from './corpus.ts';
import { readEveryday } from './everyday.ts';
import { Figures } from './figures.ts';
import { readerNames } from './reader-names.ts';
import type { Training } from './train-heads.ts';
import type { TrainingSet } from './training-drafts.ts';

/** The whole judgement on drafts of schools that neither heads nor thresholds have seen. */
export function heldOutFigures({ drafts, packs }: TrainingSet, { heldOut }: Training): string {
  const judges = new Map([...heldOut].map(([fold, data]) => [fold, judgeWith(new Heads(data))]));
  const figures = new Figures();
  const ordinary = { alarms: 0, all: 0 };
  for (const { labelled, fold, unknownSchool } of drafts) {
    if (unknownSchool) continue;
    const pack = packs.get(fold) as CompiledPack;
    const verdict = (judges.get(fold) as Judge)(labelled.draft, pack, readerNames(labelled.draft.text, pack));
    if (labelled.school !== null) figures.add(labelled.draft.text, verdict, labelled);
    else if (isOrdinary(labelled)) {
      ordinary.all += 1;
      if (holds(verdict)) ordinary.alarms += 1;
    }
  }
  return `${figures}\nordinary life with a false alarm: ${percent(ordinary)}`;
}

/** False alarms of the shipped heads on ordinary public posts, each with one of the schools' packs in turn. */
export function everydayAlarms(project: string, { packs }: TrainingSet, { shipped }: Training): string {
  const everyday = readEveryday(project);
  if (!everyday)
    return 'everyday posts: left out, as there is no eval/everyday.jsonl in $PURPLE_PEN_SHARED or ../shared';
  const judge = judgeWith(new Heads(shipped));
  const compiled = [...packs.values()];
  const count = { alarms: 0, all: 0 };
  let swearing = 0;
  everyday.texts.forEach((text, i) => {
    const pack = compiled[i % compiled.length] as CompiledPack;
    const verdict = judge({ ...POST, text }, pack, readerNames(text, pack));
    count.all += 1;
    if (!holds(verdict)) return;
    count.alarms += 1;
    if (verdict.findings.every((f) => f.category === 'offensive')) swearing += 1;
  });
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
