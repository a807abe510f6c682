import type { CompiledPack } from '../../core/pack/compile.ts';
import { storedHeldOut } from '../../train/encoder/encoder-store.ts';
import { judgeHeldOut, withReader } from '../../train/held-out.ts';
import { trainHeads } from '../../train/train-heads.ts';
import { trainingSet } from '../../train/training-drafts.ts';
import type { Io } from '../shared/io.ts';
import { AIMS } from '../train.ts';
import { progress } from './progress.ts';
import { type JudgedSource, openCorpusSchools } from './sources.ts';

/** The corpus, each draft judged from end to end by models and thresholds that saw none of its school's. Trains anew. */
export async function crossValidated(project: string, io: Io): Promise<JudgedSource> {
  const set = trainingSet(project);
  const heldOut = storedHeldOut(project);
  const trained = trainHeads(set.drafts, heldOut, AIMS, (line) => io.stderr.write(`eval: training, ${line}\n`));
  const say = progress(io, 'out of school', set.drafts.length);
  const { judged, ordinary } = await judgeHeldOut(set, trained, withReader, heldOut, say);
  const schools = openCorpusSchools(project);
  return {
    what: `${set.packs.size} schools, each judged by models that saw none of its drafts`,
    items: judged.map((labelled) => ({
      labelled,
      compiled: schools.packFor(labelled.school) as CompiledPack,
      set: null,
      slice: null,
    })),
    judged,
    ordinary,
    pupilsOf: schools.pupilsOf,
  };
}
