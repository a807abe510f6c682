import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../core/draft.ts';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import { packSchema } from '../core/pack/schema.ts';
import { type DraftParts, draftParts } from '../core/text/draft-parts.ts';
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

/** A draft before it is read, and what it is read with. */
export interface TrainingSource extends Omit<TrainingDraft, 'row' | 'fast' | 'ids'> {
  readonly compiled: CompiledPack;
}

/** The corpus as the extension would see it. */
export function trainingSet(project: string): TrainingSet {
  const { sources, packs } = trainingSources(project);
  return { drafts: sources.map(readSource), packs };
}

/** Each draft with its school's pack; ordinary life goes round the schools, plain drafts know none. */
export function trainingSources(project: string): {
  readonly sources: readonly TrainingSource[];
  readonly packs: TrainingSet['packs'];
} {
  const corpus = path.join(project, 'tests/corpus');
  const base = packSchema.parse(JSON.parse(readFileSync(path.join(project, 'assets/packs/uk-schools.json'), 'utf8')));
  const packs = new Map(
    [...corpusPacks(path.join(corpus, 'schools'), base)].map(([id, pack]) => [id, compilePack(pack)]),
  );
  const schools = [...packs.keys()];
  const unknown = compilePack(base);
  const source = (
    labelled: LabelledDraft,
    nth: number,
    unknownSchool = false,
    knows = !unknownSchool,
  ): TrainingSource => {
    const pack = labelled.school ?? (schools[nth % schools.length] as string);
    const fold = `fold-${(schools.indexOf(pack) % FOLDS) + 1}`;
    return { labelled, pack, fold, unknownSchool, compiled: knows ? (packs.get(pack) as CompiledPack) : unknown };
  };
  const labelled = [...readCorpus(corpus), ...readCorpus(path.join(corpus, 'ordinary'))];
  const plain = plainDrafts(path.join(corpus, 'plain'), true);
  const again = labelled.filter((d) => d.school !== null && !d.expect.includes('school-identity'));
  const sources = [
    ...labelled.map((one, i) => source(one, i)),
    ...plain.map((one) => source(one, numberOf(one.id) / 2, false, false)),
    ...again.map((one, i) => source(one, i, true)),
  ];
  return { sources, packs };
}

/** Schools in turn, by id, are put into as many folds. */
const FOLDS = 3;

/** As the reader reads it: its names, misspelt ones too, the features of the heads and the input of the encoder. */
function readSource({ compiled, ...source }: TrainingSource): TrainingDraft {
  const { draft } = source.labelled;
  const parts = draftParts(draft, compiled, dictionary, grammar);
  return {
    ...source,
    row: featureRow(draft, parts.text, parts.reply),
    fast: fastGrams(pageParts(draft.text, compiled).tokens),
    ids: encoderIds(draft, parts),
  };
}

/** What the encoder learns from: the first window of a draft. */
export const encoderIds = (draft: Draft, { text, reply }: DraftParts): readonly number[] =>
  encoderInput(draft, piecesOf(text, tokenise).slice(0, WINDOW), reply ? piecesOf(reply, tokenise) : []);
