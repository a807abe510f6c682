import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClauseModel } from '../../admin/policy/learnt/clause-model.ts';
import { proposePolicy } from '../../admin/policy/propose-policy.ts';
import { readPolicyText } from '../../admin/policy/read-policy-text.ts';
import { splitSentences } from '../../admin/policy/split-sentences.ts';
import { type Comparison, compareProposal } from '../../eval/policies/compare-proposal.ts';
import type { LabelledPolicy } from '../../eval/policies/labelled-policy.ts';
import { addFigures, type PolicyCounts, policyCounts } from '../../eval/policies/policy-counts.ts';
import { readPublished } from '../../eval/policies/read-published.ts';
import { readWritten } from '../../eval/policies/read-written.ts';
import { textTable } from '../../eval/text-table.ts';
import { labelledUnits } from '../../train/policies/labelled-units.ts';
import { phraseUnits } from '../../train/policies/phrase-units.ts';
import { trainClauses } from '../../train/policies/train-clauses.ts';
import { wordingUnits } from '../../train/policies/wording-units.ts';

/** Models for cross-validation: each leaves out every fourth policy. */
const FOLDS = 4;
const HEAD = ['policy', 'found', 'sentence', 'whom', 'category any', 'exact', 'level', 'not labelled', 'strayed'];

/**
 * Proposals beside labels, policy by policy. `shared`: folder with the five published texts, null where there is none.
 * With `cross`, invented policies also by a model that has not seen them, and all by the cues alone.
 */
export function policyFigures(root: string, shared: string | null, cross: boolean): string {
  const written = readWritten(path.join(root, 'tests/corpus/policies'));
  const published = shared
    ? readPublished(shared, readFileSync(path.join(root, 'tests/data/clauses.csv'), 'utf8'), splitSentences)
    : [];
  const policies = [...published, ...written];
  const parts = [section('As shipped', policies, () => undefined)];
  if (cross) {
    const learning = written.filter(({ kind }) => kind === 'written');
    const units = learning.map(labelledUnits);
    const single = [...phraseUnits(), ...wordingUnits(root)];
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      trainClauses([...units.filter((_, i) => i % FOLDS !== fold).flat(), ...single]),
    );
    const without = (policy: LabelledPolicy): ClauseModel => folds[learning.indexOf(policy) % FOLDS] as ClauseModel;
    parts.push(section('Each invented policy by a model that has not seen it', learning, without));
    parts.push(section('By the cues alone, without a model', policies, () => null));
  }
  const missing = published.length === 0 ? '\nThe five published policies are not on this machine: left out.\n' : '';
  return `${parts.join('\n\n')}\n${missing}\n${LEGEND}\n`;
}

function section(
  title: string,
  policies: readonly LabelledPolicy[],
  modelFor: (policy: LabelledPolicy) => ClauseModel | null | undefined,
): string {
  const counted = policies.map((policy) => {
    const comparison: Comparison = compareProposal(
      policy,
      proposePolicy(readPolicyText(policy.text), modelFor(policy)),
    );
    return { policy, counts: policyCounts(comparison) };
  });
  const kinds = (['published', 'written', 'held-back'] as const).flatMap((kind) => {
    const own = counted.filter(({ policy }) => policy.kind === kind);
    if (own.length === 0) return [];
    const all = own.map(({ counts }) => counts).reduce(addFigures);
    return [...own.map(({ policy, counts }) => row(policy.id, counts)), row(`all ${kind}`, all)];
  });
  return `${title}\n${textTable({ head: HEAD, rows: kinds })}`;
}

const share = ([n, of]: readonly [number, number]): string =>
  of === 0 ? '-' : `${n}/${of} ${Math.round((100 * n) / of)}%`;

const row = (name: string, { found, covered, whom, any, exact, level, extra, strayed }: PolicyCounts): string[] => [
  name,
  share(found),
  share(covered),
  share(whom),
  share(any),
  share(exact),
  share(level),
  `${extra[0]} + ${extra[1]}`,
  String(strayed[0]),
];

const LEGEND = `found: labelled clauses with a place in the product of which a clause of the same sentence and place is proposed
sentence: labelled clauses whose sentence is proposed at all; whom: of these, those bound to the right people
category: of labelled clauses about staff's and official posting and pictures, those found with a right category, or with exactly the labelled ones
level: of sentences proposed, where a level is labelled; not labelled: proposals of sentences without a label, for staff + for others
strayed: sentences for pupils, parents or others of which something for staff was made`;
