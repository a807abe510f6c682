import { expect, it } from 'vitest';
import { withoutTagWords } from '../../../src/core/text/tag-words.ts';

it.each([
  ['welldoneoliver', 'oliver'],
  ['goodluckzainab', 'zainab'],
  ['soproudpriya', 'priya'],
  ['imogenrocks', 'imogen'],
  ['happybirthdayelsie', 'elsie'],
])('%s leaves %s', (tag, name) => {
  expect(withoutTagWords(tag)).toContain(name);
});

it('gives up on what no hashtag is as long as', () => {
  expect(withoutTagWords('go'.repeat(30))).toEqual([]);
});
