import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import { packSchema } from '../core/pack/schema.ts';
import { draftParts } from '../core/text/draft-parts.ts';
import { fastGrams } from '../core/text/fast-heads.ts';
import { featureRow } from '../core/text/features-row.ts';
import { pageParts } from '../core/text/page-parts.ts';
import { encoderInput, piecesOf, WINDOW } from '../reader/encoder/input.ts';
import { type LabelledDraft, numberOf, plainDrafts, readCorpus } from './corpus.ts';
import { dictionary, grammar, tokenise } from './dictionary.ts';
import { corpusPacks } from './schools.ts';
import type { TrainingDraft } from './train-heads.ts';

export interface TrainingSet {
  readonly drafts: readonly TrainingDraft[];
  /** By the school's id. */
  readonly packs: ReadonlyMap<string, CompiledPack>;
}

/** The corpus as the extension would see it, each draft with its school's pack; ordinary life goes round the schools, plain drafts know none. */
export function trainingSet(project: string): TrainingSet {
  const corpus = path.join(project, 'tests/corpus');
  const base = packSchema.parse(JSON.parse(readFileSync(path.join(project, 'assets/packs/uk-schools.json'), 'utf8')));
  const packs = new Map(
    [...corpusPacks(path.join(corpus, 'schools'), base)].map(([id, pack]) => [id, compilePack(pack)]),
  );
  const schools = [...packs.keys()];
  const folds = foldsOf(schools);
  const unknown = compilePack(base);
  const read = (labelled: LabelledDraft, pack: string, unknownSchool: boolean, compiled: CompiledPack) => ({
    labelled,
    pack,
    fold: folds.get(pack) as string,
    unknownSchool,
    ...readOf(labelled, compiled),
  });
  const labelled = [...readCorpus(corpus), ...readCorpus(path.join(corpus, 'ordinary'))];
  const drafts = labelled.map((one, i): TrainingDraft => {
    const pack = one.school ?? (schools[i % schools.length] as string);
    return read(one, pack, false, packs.get(pack) as CompiledPack);
  });
  const plain = plainDrafts(path.join(corpus, 'plain'), true).map((one): TrainingDraft => {
    const pack = schools[(numberOf(one.id) / 2) % schools.length] as string;
    return read(one, pack, false, unknown);
  });
  const again = drafts.filter((d) => d.labelled.school !== null && !d.labelled.expect.includes('school-identity'));
  const seenAnew = again.map((d) => read(d.labelled, d.pack, true, unknown));
  return { drafts: [...drafts, ...plain, ...seenAnew], packs };
}

/** As the reader reads it: its names, misspelt ones too, the features of the heads and the input of the encoder. */
function readOf({ draft }: LabelledDraft, compiled: CompiledPack): Pick<TrainingDraft, 'row' | 'fast' | 'ids'> {
  const { text, reply } = draftParts(draft, compiled, dictionary, grammar);
  const window = piecesOf(text, tokenise).slice(0, WINDOW);
  return {
    row: featureRow(draft, text, reply),
    fast: fastGrams(pageParts(draft.text, compiled).tokens),
    ids: encoderInput(draft, window, reply ? piecesOf(reply, tokenise) : []),
  };
}

/** Schools in turn, by id: folds of several schools each. */
const FOLDS = 4;
const foldsOf = (schools: readonly string[]): ReadonlyMap<string, string> =>
  new Map(schools.map((school, i) => [school, `fold-${(i % FOLDS) + 1}`]));
