import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../../../src/reader/image/words/characters.ts';
import { decodeCtc } from '../../../../src/reader/image/words/decode-ctc.ts';

/** Scores of steps, each of which is sure of one character ('' is the blank). */
function scoresOf(steps: readonly string[], probability = 0.9): Float32Array {
  const scores = new Float32Array(steps.length * CHARACTERS.length);
  steps.forEach((character, step) => {
    scores[step * CHARACTERS.length + CHARACTERS.indexOf(character)] = probability;
  });
  return scores;
}

describe('the dictionary', () => {
  it('has the 97 classes of the model, in the order of en_dict.txt', () => {
    expect(CHARACTERS).toHaveLength(97);
    expect(CHARACTERS.slice(0, 12).join('')).toBe('0123456789:');
    expect(CHARACTERS.join('')).toBe(
      '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~!"#$%&\'()*+,-./  ',
    );
  });
});

describe('decodeCtc', () => {
  it('drops blanks and repeats, and keeps letters that a blank parts', () => {
    const steps = ['', 'b', 'b', 'o', '', 'o', 'o', 'k', ''];
    const { text, confidence } = decodeCtc(scoresOf(steps), 0, steps.length);
    expect(text).toBe('book');
    expect(confidence).toBeCloseTo(0.9, 5);
  });

  it('puts in a space that was probable between two letters, but none at the ends', () => {
    const steps = ['a', '', 'b', 'b', '', 'c'];
    const scores = scoresOf(steps, 0.8);
    for (const step of [1, 4])
      scores[step * CHARACTERS.length + CHARACTERS.lastIndexOf(' ')] = step === 1 ? 0.15 : 0.05;
    expect(decodeCtc(scores, 0, steps.length).text).toBe('a bc');
    const edges = scoresOf(['', 'a', ''], 0.8);
    edges[CHARACTERS.indexOf(' ')] = 0.15;
    edges[2 * CHARACTERS.length + CHARACTERS.indexOf(' ')] = 0.15;
    expect(decodeCtc(edges, 0, 3).text).toBe('a');
  });

  it('reads a space that is sure once', () => {
    const steps = ['a', ' ', ' ', '', 'b'];
    expect(decodeCtc(scoresOf(steps), 0, steps.length).text).toBe('a b');
  });

  it('reads from an offset', () => {
    const scores = scoresOf(['x', 'y', 'z']);
    expect(decodeCtc(scores, CHARACTERS.length, 2).text).toBe('yz');
  });

  it('reads nothing from blanks', () => {
    expect(decodeCtc(scoresOf(['', '']), 0, 2)).toEqual({ text: '', confidence: 0 });
  });
});
