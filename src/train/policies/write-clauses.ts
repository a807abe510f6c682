import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClauseModel } from '../../admin/policy/learnt/clause-model.ts';
import { readWritten } from '../../eval/policies/read-written.ts';
import { clauseCard } from './clause-card.ts';
import { labelledUnits } from './labelled-units.ts';
import { phraseUnits } from './phrase-units.ts';
import { trainClauses } from './train-clauses.ts';
import { wordingUnits } from './wording-units.ts';

/**
 * Trains on the invented policies that are not held back, the single clauses and the phrases; writes
 * `assets/models/policy-clauses.*`.
 */
export function writeClauses(root: string): ClauseModel {
  const policies = readWritten(path.join(root, 'tests/corpus/policies')).filter(({ kind }) => kind === 'written');
  const phrases = phraseUnits();
  const single = wordingUnits(root);
  const units = [...policies.flatMap(labelledUnits), ...phrases, ...single];
  const model = trainClauses(units);
  const json = `${JSON.stringify(model)}\n`;
  const trainedOn = {
    policies: policies.length,
    sentences: units.length,
    phrases: phrases.length,
    single: single.length,
  };
  writeFileSync(path.join(root, 'assets/models/policy-clauses.json'), json);
  writeFileSync(path.join(root, 'assets/models/policy-clauses.md'), clauseCard(trainedOn, json));
  return model;
}
