import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { codeFits, nonceOf, packKey, readingCode } from '../../../src/core/official/reading-code.ts';
import { readCopy, writeCopy } from '../../../src/core/official/reading-copy.ts';

const DRAFT: Draft = {
  site: 'x',
  surface: 'post',
  account: 'official',
  audience: 'public',
  text: 'Sports day: “what a day”, it’s been lovely…\n\nThank you all – see you in June. 🎽',
  replyTo: null,
};
const school = (name: string) => ({ id: name.toLowerCase(), school: { name } as never });
const KEY = packKey(school('Oakmere'));
const NONCE = nonceOf(new Uint8Array([7, 200, 31, 64]));

describe('a copy for a colleague', () => {
  it('comes back as it was written, with what it answers', () => {
    const draft = { ...DRAFT, surface: 'reply', replyTo: 'When is sports day?' } as const;
    expect(readCopy(writeCopy({ nonce: NONCE, draft }, 'Please read this'))).toEqual({ nonce: NONCE, draft });
  });

  it.each([
    ['with words round it', (copy: string) => `Hi Jo,\n${copy}\nThanks, Sam`],
    ['quoted by a mail program', (copy: string) => copy.replace(/^/gm, '> ')],
    ['with other ends of lines', (copy: string) => copy.replace(/\n/g, '\r\n')],
    [
      'quoted in an answer',
      (copy: string) => `Here it is\n\nOn Friday Jo wrote:\n\n${copy.replace(/^/gm, '> ')}\n\nSam`,
    ],
    ['quoted twice over', (copy: string) => `Sam wrote:\n${copy.replace(/^/gm, '> > ')}`],
    ['quoted, with bare empty lines', (copy: string) => copy.replace(/^(?=.)/gm, '> ')],
    ['twice in one message', (copy: string) => `${copy}\nOn Friday Jo wrote:\n${copy.replace(/^/gm, '> ')}`],
    ['quoted, with the answer that quotes it below', (copy: string) => `${copy.replace(/^/gm, '> ')}\nJo\n${copy}`],
    ['with no-break spaces in its marks', (copy: string) => copy.replace(/(?<=\[Purple[^\]\n]*) /g, '\u00a0')],
  ])('is found %s', (_how, sent) => {
    expect(readCopy(sent(writeCopy({ nonce: NONCE, draft: DRAFT }, 'Please read this')))?.draft.text).toBe(DRAFT.text);
  });

  it('on one line, as some chats send it, fits the same code', () => {
    const sent = writeCopy({ nonce: NONCE, draft: DRAFT }, 'Please read this').replace(/\n/g, ' ');
    const read = readCopy(sent)?.draft as Draft;
    expect(codeFits(readingCode(read, NONCE, KEY), DRAFT, KEY)).toBe(true);
  });

  it('of a post without words has none', () => {
    const draft = { ...DRAFT, text: '' };
    expect(readCopy(writeCopy({ nonce: NONCE, draft }, 'Please read this'))).toEqual({ nonce: NONCE, draft });
  });

  it('keeps the lines of a draft that begin with > themselves', () => {
    const draft = { ...DRAFT, text: '> 1 in 3 of us walk\nCome and join' };
    const copy = writeCopy({ nonce: NONCE, draft }, '');
    expect(readCopy(copy)?.draft.text).toBe(draft.text);
  });

  it('whose text has marks of its own is read whole', () => {
    const draft = { ...DRAFT, text: 'How it works: [Purple Pen end] and more' };
    expect(readCopy(writeCopy({ nonce: NONCE, draft }, ''))?.draft.text).toBe(draft.text);
  });

  it.each(['', 'hello', '[Purple Pen end]', '[Purple Pen ABCD x post public]\nno end'])('is not seen in %j', (pasted) =>
    expect(readCopy(pasted)).toBeNull(),
  );
});

describe('the code of a second reader', () => {
  const code = readingCode(DRAFT, NONCE, KEY);

  it('is short, fits this draft, and takes no care how it is typed', () => {
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replace('-', ' '),
      `Code: ${code}`,
      `The code is ${code}.`,
      ` ${code.replace(/0/g, 'O').replace(/1/g, 'l')} `,
    ])
      expect(codeFits(typed, DRAFT, KEY), typed).toBe(true);
  });

  it('fits what mail and chat made of the draft on its way', () => {
    const unseen = `\u200e${DRAFT.text.replace('lovely', 'love\u00adly')}\u2066\u2069\ufe0f`;
    expect(codeFits(readingCode({ ...DRAFT, text: unseen }, NONCE, KEY), DRAFT, KEY)).toBe(true);
    const heart = { ...DRAFT, text: 'Thank you \u2764\ufe0f' };
    expect(codeFits(readingCode({ ...heart, text: 'Thank you \u2764' }, NONCE, KEY), heart, KEY)).toBe(true);
    const text = `  Sports day: "what a day", it's been lovely...\nThank you all - see you in June. 🎽 `;
    expect(codeFits(readingCode({ ...DRAFT, text }, NONCE, KEY), DRAFT, KEY)).toBe(true);
  });

  it.each<[string, Partial<Draft>]>([
    ['a letter more', { text: `${DRAFT.text}!` }],
    ['another case', { text: DRAFT.text.toLowerCase() }],
    ['another site', { site: 'facebook' }],
    ['another surface', { surface: 'reply' }],
  ])('fits no draft with %s', (_what, change) => expect(codeFits(code, { ...DRAFT, ...change }, KEY)).toBe(false));

  it('of another school does not fit', () => {
    expect(codeFits(readingCode(DRAFT, NONCE, packKey(school('Elmfield'))), DRAFT, KEY)).toBe(false);
  });

  it('of another build of the same pack fits: its roster has another key each time', () => {
    const roster = { key: '0'.repeat(32) };
    const rebuilt = { ...school('Oakmere'), version: '2', roster };
    expect(codeFits(readingCode(DRAFT, NONCE, packKey(rebuilt)), DRAFT, KEY)).toBe(true);
  });

  it.each(['', '-', 'K7QF', 'K7QF39M2T', '🎽🎽🎽🎽🎽'])('is not %j', (typed) =>
    expect(codeFits(typed, DRAFT, KEY)).toBe(false),
  );

  it('is guessed by nobody in a thousand tries', () => {
    const tries = Array.from({ length: 1000 }, (_, i) => `${NONCE}${(i * 7919).toString(36).padStart(6, 'A')}`);
    expect(tries.filter((one) => codeFits(one, DRAFT, KEY))).toEqual([]);
  });
});
