import { expect, test } from 'vitest';
import type { AcceptedClause } from '../../../../src/admin/policy/policy-proposal.ts';
import { asksOf } from '../../../../src/admin/policy/provide/asks-of.ts';

const clause = (text: string, leadIn = '', asks?: string): AcceptedClause => ({
  n: 1,
  source: '4',
  text,
  leadIn,
  appliesTo: 'staff',
  place: 'draft',
  categories: ['pupil-name'],
  level: 'stop',
  confidence: 1,
  ...(asks === undefined ? {} : { asks }),
});

test.each([
  ['a sentence', 'Staff do not name pupils.', '', 'Staff do not name pupils.'],
  ['the end of a list', 'never name a pupil; and', '', 'Never name a pupil.'],
  ['a lead-in that carries the no', 'discussing pupils;', 'Staff must avoid:', 'Staff must avoid: discussing pupils.'],
  ['bullets with capitals', 'Discuss pupils', 'Staff must not:', 'Staff must not: Discuss pupils.'],
  ['a sentence of its own', 'Ask the head.', 'This is what we do.', 'Ask the head.'],
  ['the answer to a question', 'Never.', 'May I add a pupil?', 'Never.'],
])('what staff read of %s', (_, text, leadIn, words) => expect(asksOf(clause(text, leadIn)).en).toBe(words));

test("the admin's own words stand as they are", () =>
  expect(asksOf(clause('discussing pupils;', 'Staff must avoid:', ' Keep pupils out of it ')).en).toBe(
    'Keep pupils out of it',
  ));

test('a long clause is cut to what the pack takes', () =>
  expect(asksOf(clause('word '.repeat(300))).en.length).toBeLessThanOrEqual(600));
