import { describe, expect, test } from 'vitest';
import { FEATURES, features } from '../../src/core/text/features.ts';
import { GRAMMAR_FEATURES, grammarFeatures } from '../../src/core/text/features-grammar.ts';
import { textParts } from '../../src/core/text/features-parts.ts';
import { spokenOf } from '../../src/core/text/spoken-of.ts';
import { createGrammar } from '../../src/reader/text/grammar.ts';
import { draft, fernhill } from './support.ts';

const grammar = createGrammar();
const partsOf = (text: string) => textParts(text, fernhill, null, grammar);
/** Those that are not 0. */
const told = (text: string): string[] => {
  const values = grammarFeatures(partsOf(text));
  return GRAMMAR_FEATURES.filter((_, i) => values[i] !== 0);
};

describe('grammarFeatures', () => {
  test('tell who a word of a family is said of, and whether it is said at all', () => {
    expect(told('They are useless.')).toEqual(expect.arrayContaining(['they', 'criticism they']));
    expect(told('I am not useless.')).toEqual(expect.arrayContaining(['negated', 'criticism negated', 'criticism i']));
    expect(told('Are they useless?')).toEqual(expect.arrayContaining(['criticism question', 'criticism they']));
    expect(told('"You are all useless" was what we got')).toContain('criticism quoted');
    expect(told('The weather is fine.').filter((name) => name.startsWith('criticism'))).toEqual([]);
  });

  test('tell a sentence from its neighbour', () => {
    const names = told('They are useless. I never sleep.');
    expect(names).toContain('criticism they');
    expect(names).not.toContain('criticism i');
    expect(names).not.toContain('criticism negated');
  });

  test('are shares of the sentences', () => {
    const at = GRAMMAR_FEATURES.indexOf('we');
    expect(grammarFeatures(partsOf('We won. It rained.'))[at]).toBeCloseTo(0.5);
  });

  test('are the same for whichever pupil', () => {
    const one = grammarFeatures(partsOf('Oliver threw a chair. He is a nightmare.'));
    expect(grammarFeatures(partsOf('Harpreet threw a chair. He is a nightmare.'))).toEqual(one);
    expect(told('Harpreet threw a chair.')).toEqual(expect.arrayContaining(['person', 'of pupil']));
  });

  test('are 0 without grammar, and stand in their places among all features', () => {
    const text = 'They are useless.';
    const without = textParts(text, fernhill);
    expect(without.sentences).toEqual([]);
    const places = FEATURES.flatMap((name, i) => (name.startsWith('grammar ') ? [i] : []));
    const dense = features(draft(text), partsOf(text), null);
    expect(places.map((i) => dense[i])).toEqual([...Float32Array.from(grammarFeatures(partsOf(text)))]);
    expect(grammarFeatures(without).every((x) => x === 0)).toBe(true);
  });
});

describe('spokenOf', () => {
  test('finds what stands before the verb, people rather than the school', () => {
    expect(spokenOf(partsOf('Our headteacher bullies the parents.'))).toEqual(['leadership']);
    expect(spokenOf(partsOf('The parents at this school shout at the head.'))).toEqual(['parent']);
    expect(spokenOf(partsOf('My husband sat with the kids.'))).toEqual(['outside']);
    expect(spokenOf(partsOf('We had tea.'))).toEqual([null]);
  });

  test('follows they, he and she, no one else', () => {
    expect(spokenOf(partsOf('The head was late. She never listens. I went home.'))).toEqual([
      'leadership',
      'leadership',
      null,
    ]);
  });
});
