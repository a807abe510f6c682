import { describe, expect, it } from 'vitest';
import type { ProjectClause } from '../../../src/core/builder/project.ts';
import { clausesBy, idle, nextOpen } from '../../../src/ui/builder/policy/clause-filter.ts';
import { doubtOf, hasLevel, isForStaff, lacksCategory, levelAt } from '../../../src/ui/builder/policy/clause-kind.ts';

const clause = (n: number, confidence: number, part: Partial<ProjectClause> = {}): ProjectClause => ({
  n,
  source: `1 Staff ${n}`,
  text: 'Staff must not name pupils.',
  leadIn: '',
  appliesTo: 'staff',
  place: 'draft',
  categories: ['pupil-name'],
  level: 'stop',
  confidence,
  decision: 'open',
  asks: { en: '', cy: '' },
  ...part,
});
const clauses = [
  clause(1, 0.95),
  clause(2, 0.5),
  clause(3, 0.2),
  clause(4, 0.1, { decision: 'confirmed' }),
  clause(5, 0.9),
  clause(6, 0.9, { decision: 'dropped' }),
];
const ids = (list: readonly ProjectClause[]) => list.map(({ n }) => n);

describe('clauses by filter', () => {
  it('are to be looked at where unsure or flagged, in the policy’s order, until they are decided', () => {
    const by = clausesBy(clauses, new Set([5, 6]));
    expect(ids(by.look)).toEqual([2, 3, 5]);
    expect(ids(by.open)).toEqual([1, 2, 3, 5]);
    expect(ids(by.confirmed)).toEqual([4]);
    expect(ids(by.dropped)).toEqual([6]);
    expect(ids(by.all)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('clauses that nothing comes of', () => {
  it('are undecided, and outside or not for staff', () => {
    const some = [
      clause(1, 1),
      clause(2, 1, { place: 'outside' }),
      clause(3, 1, { appliesTo: 'parents' }),
      clause(4, 1, { place: 'outside', decision: 'confirmed' }),
      clause(5, 1, { appliesTo: 'leaders' }),
    ];
    expect(ids(idle(some))).toEqual([2, 3]);
    expect(some.map(doubtOf)).toEqual(['place', 'outside', 'others', 'outside', 'place']);
  });
});

describe('the next clause to decide', () => {
  it('is the next one down, then the first one up, then none', () => {
    expect(nextOpen(clauses, 1)).toBe(2);
    expect(nextOpen(clauses, 3)).toBe(5);
    expect(nextOpen(clauses, 5)).toBe(1);
    expect(nextOpen([clause(1, 1)], 1)).toBeNull();
    expect(nextOpen([clause(1, 1), clause(2, 1, { decision: 'confirmed' })], 1)).toBeNull();
  });
});

describe('what a clause can be', () => {
  it('asks for no reason before somebody is befriended', () => {
    expect(levelAt('connection', 'stop')).toBe('caution');
    expect(levelAt('draft', 'stop')).toBe('stop');
    expect(hasLevel('checklist')).toBe(false);
  });

  it('finds nothing in drafts until it says what it is about', () => {
    expect(lacksCategory(clause(1, 1, { categories: [] }))).toBe(true);
    expect(lacksCategory(clause(1, 1, { categories: [], place: 'advice' }))).toBe(false);
    expect(lacksCategory(clause(1, 1))).toBe(false);
  });

  it('makes no rule where it is for pupils, parents or others', () => {
    const asked = (['staff', 'official', 'leaders', 'pupils', 'parents', 'community'] as const).filter((appliesTo) =>
      isForStaff(clause(1, 1, { appliesTo })),
    );
    expect(asked).toEqual(['staff', 'official', 'leaders']);
  });
});
