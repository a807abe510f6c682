import { expect, test } from 'vitest';
import { languageOf } from '../../src/eval/language-of.ts';
import { slicesOf } from '../../src/eval/slices.ts';
import { estimateOf } from '../../src/eval/summary.ts';
import { judged } from './support.ts';

test.each([
  ['Mae hi wedi bod yn wythnos hir ond mae pawb yn iawn', 'welsh'],
  ['glaw, glaw a mwy o law. lle mae haul yr haf??', 'welsh'],
  ['Diolch yn fawr to everyone who came out for the walk, it was lovely', 'mixed'],
  ['Hi Dad, Bob and Pam are here', 'english'],
  ['just back from the shops', 'english'],
  ['👏👏', 'english'],
])('language of: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('figures by the values of each dimension that has more than one', () => {
  const slices = slicesOf([
    judged(['media'], ['media'], { school: 'a' }),
    judged(['media'], [], { school: 'b' }),
    judged([], [], { school: 'b', text: 'x'.repeat(41) }),
  ]);
  expect(slices.map((s) => [s.dimension, s.value, estimateOf(s.summary, 'detection').parts])).toEqual([
    ['school', 'a', [1, 1]],
    ['school', 'b', [0, 1]],
    ['length', '0 to 40', [1, 2]],
    ['length', '41 to 140', [0, 0]],
  ]);
});
