import { describe, expect, test } from 'vitest';
import { type Family, familyHits } from '../../src/core/text/families.ts';
import { HARM_FAMILIES } from '../../src/core/text/families-harm.ts';
import { FEATURES } from '../../src/core/text/features.ts';
import { aboutSchool } from '../../src/core/text/features-context.ts';
import { textParts } from '../../src/core/text/features-parts.ts';
import { featureRow } from '../../src/core/text/features-row.ts';
import { modelTokens } from '../../src/core/text/features-tokens.ts';
import { draft, fernhill } from './support.ts';

const keys = (text: string) => modelTokens(text, []).map((t) => t.key);
const families = (text: string): Family[] => [...new Set(familyHits(modelTokens(text, [])).map((h) => h.family))];

describe('tokens', () => {
  test('words are folded, numbers lose their value, hashtags fall apart', () => {
    expect(keys("Don't tell Y6, it's 9.15 at #TeamGold")).toEqual([
      'dont',
      'tell',
      'y<n>',
      ',',
      'its',
      '<n>.<n>',
      'at',
      '#',
      'team',
      'gold',
    ]);
  });

  test('classes, times and money keep their shape', () => {
    expect(modelTokens('7B at 10am, £40, P3', []).map((t) => t.shape)).toEqual([
      '<class>',
      '',
      '<time>',
      '',
      '<money>',
      '',
      '<class>',
    ]);
  });

  test('offsets are those of the text, also behind marks and emoji', () => {
    const text = '🙄 Zoë’s "f**k" café';
    for (const t of modelTokens(text, [])) expect(text.slice(t.start, t.end)).toBeTruthy();
    expect(modelTokens(text, []).map((t) => text.slice(t.start, t.end))).toEqual([
      '🙄',
      'Zoë’s',
      '"',
      'f**k',
      '"',
      'café',
    ]);
  });

  test('what is masked becomes one tag', () => {
    const tokens = modelTokens('Well done Mia Brown!', [{ start: 10, end: 19, tag: 'PUPILFULL' }]);
    expect(tokens.map((t) => t.key)).toEqual(['well', 'done', 'PUPILFULL', '!']);
  });
});

describe('families', () => {
  test.each([
    ['f**k this', 'strongSwearing'],
    ['absolute c***s', 'strongSwearing'],
    ['FUUUUCK', 'strongSwearing'],
    ['message me on here', 'contact'],
    ['On behalf of everyone', 'voice'],
    ['they are making three TAs redundant', 'staffing'],
    ['mae SLT yn anobeithiol', 'complaint'],
  ] as const)('%s: %s', (text, family) => {
    expect(families(text)).toContain(family);
  });

  test.each(['pussycat', 'Scunthorpe', 'cocktails', 'Dickens', 'shiitake', 'f*', 'class assessment'])(
    '%s is not strong',
    (text) => {
      expect(families(text)).not.toContain('strongSwearing');
    },
  );

  test('words for who people are stand in no family of abuse', () => {
    const identity = HARM_FAMILIES.identity.split(', ');
    for (const family of ['swearing', 'strongSwearing', 'slur', 'threat', 'sexual'] as const) {
      const words = new Set(HARM_FAMILIES[family].split(', '));
      expect(identity.filter((word) => words.has(word))).toEqual([]);
    }
  });
});

test('rows have one number for each feature, finite, and the same for whichever pupil', () => {
  const rowOf = (text: string) => featureRow(draft(text), textParts(text, fernhill), null);
  const one = rowOf('Oliver in Year 4 bit me today');
  expect(one.dense).toHaveLength(FEATURES.length);
  expect([...one.dense].every(Number.isFinite)).toBe(true);
  const other = rowOf('Harpreet in Year 4 bit me today');
  expect([...(other.grams[0] ?? [])]).toEqual([...(one.grams[0] ?? [])]);
});

test('a long text is known to be about school by several signs, not by one', () => {
  const about = (text: string) => aboutSchool(textParts(text, fernhill), null);
  expect(about('My class had assembly with the head')).toBe(true);
  expect(about('Lovely walk on the beach with the dog')).toBe(false);
});
