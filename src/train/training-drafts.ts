import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import { packSchema } from '../core/pack/schema.ts';
import { draftParts } from '../core/text/draft-parts.ts';
import { featureRow } from '../core/text/features-row.ts';
import { type LabelledDraft, numberOf, plainDrafts, readCorpus } from './corpus.ts';
import { dictionary } from './dictionary.ts';
import { corpusPacks } from './schools.ts';
import type { TrainingDraft } from './train-heads.ts';

export interface TrainingSet {
  readonly drafts: readonly TrainingDraft[];
  /** By fold, which is the school's id. */
  readonly packs: ReadonlyMap<string, CompiledPack>;
}

/** The corpus as the extension would see it, each draft with its school's pack; ordinary life goes round the schools, plain drafts know none. */
export function trainingSet(project: string): TrainingSet {
  const corpus = path.join(project, 'tests/corpus');
  const base = packSchema.parse(JSON.parse(readFileSync(path.join(project, 'assets/packs/uk-schools.json'), 'utf8')));
  const packs = new Map(
    [...corpusPacks(path.join(corpus, 'schools'), base)].map(([id, pack]) => [id, compilePack(pack)]),
  );
  const folds = [...packs.keys()];
  const unknown = compilePack(base);
  const labelled = [...readCorpus(corpus), ...readCorpus(path.join(corpus, 'ordinary'))];
  const drafts = labelled.map((one, i): TrainingDraft => {
    const fold = one.school ?? (folds[i % folds.length] as string);
    return { labelled: one, fold, row: rowOf(one, packs.get(fold) as CompiledPack), unknownSchool: false };
  });
  const plain = plainDrafts(path.join(corpus, 'plain'), true).map((one): TrainingDraft => {
    const fold = folds[(numberOf(one.id) / 2) % folds.length] as string;
    return { labelled: one, fold, row: rowOf(one, unknown), unknownSchool: false };
  });
  const again = drafts.filter((d) => d.labelled.school !== null && !d.labelled.expect.includes('school-identity'));
  const seenAnew = again.map((d) => ({ ...d, row: rowOf(d.labelled, unknown), unknownSchool: true }));
  return { drafts: [...drafts, ...plain, ...seenAnew], packs };
}

/** With the reader's names, misspelt ones too, as the final verdict has them. */
function rowOf({ draft }: LabelledDraft, compiled: CompiledPack): TrainingDraft['row'] {
  const { text, reply } = draftParts(draft, compiled, dictionary);
  return featureRow(draft, text, reply);
}
