import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../src/reader/text/grammar.ts';

describe('createGrammar', () => {
  it('places each sentence in the text and tells its grammar', () => {
    const text = ' We lost.\nWhy did they not ring? ';
    const [first, second, ...rest] = createGrammar().sentences(text);
    expect(rest).toEqual([]);
    expect(text.slice(first?.start, first?.end)).toBe('We lost.');
    expect(first).toMatchObject({ subject: 'we', negated: false, question: false });
    expect(text.slice(second?.start, second?.end)).toBe('Why did they not ring?');
    expect(second).toMatchObject({ subject: 'they', negated: true, question: true });
  });

  it('reads the first sixty sentences, and the first 300 letters of one', () => {
    const grammar = createGrammar();
    expect(grammar.sentences('It rained. '.repeat(100))).toHaveLength(60);
    const [long] = grammar.sentences(`It rained ${'and rained '.repeat(40)}but it did not snow`);
    expect(long?.negated).toBe(false);
    expect(long?.end).toBeGreaterThan(300);
  });

  it('says the same when asked again', () => {
    const grammar = createGrammar();
    expect(grammar.sentences('They left. They left.')).toEqual(grammar.sentences('They left. They left.'));
  });
});
