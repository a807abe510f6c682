import { describe, expect, it } from 'vitest';
import { compareProposal } from '../../src/eval/policies/compare-proposal.ts';
import type { ComparedClause, LabelledPolicy } from '../../src/eval/policies/labelled-policy.ts';
import { policyCounts } from '../../src/eval/policies/policy-counts.ts';

const label = { id: '1', appliesTo: 'staff', place: 'draft', categories: ['criticism'], level: 'stop' } as const;
const policy: LabelledPolicy = {
  id: 'x',
  kind: 'written',
  text: '',
  details: null,
  clauses: [
    { ...label, texts: ['Staff must not run down their colleagues online.'] },
    {
      ...label,
      id: '2',
      texts: ['Parents must not post pictures of others.'],
      appliesTo: 'parents',
      place: 'outside',
      categories: [],
    },
  ],
};
const clause = (text: string, more: Partial<ComparedClause> = {}): ComparedClause => ({ ...label, text, ...more });
const counts = (...clauses: ComparedClause[]) => policyCounts(compareProposal(policy, { clauses }));

describe('a proposal beside its labels', () => {
  it('finds a clause of the same sentence and place, also where its bullet is cut', () => {
    expect(counts(clause('run down their colleagues online')).found).toEqual([1, 1]);
    expect(counts(clause('run down their colleagues online', { place: 'advice' })).found).toEqual([0, 1]);
    expect(counts(clause('Something else altogether is said here.')).found).toEqual([0, 1]);
  });

  it('tells exact categories from merely right ones', () => {
    const more = { categories: ['criticism', 'offensive'] } as const;
    const { any, exact } = counts(clause('Staff must not run down their colleagues online.', more));
    expect([any, exact]).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('counts what nobody labelled, and what strayed to staff', () => {
    const { extra, strayed } = counts(
      clause('Nobody labelled this sentence at all.'),
      clause('Parents must not post pictures of others.'),
    );
    expect(extra).toEqual([1, 0]);
    expect(strayed[0]).toBe(1);
  });
});
