import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

const keys = (text: string): string[] => tokenise(fold(text)).map((token) => token.key);
const cut = (text: string, key: string): string | undefined => {
  const folded = fold(text);
  const token = tokenise(folded).find((t) => t.key === key);
  if (!token) return undefined;
  const { start, end } = folded.span(token.from, token.to);
  return text.slice(start, end);
};

describe('tokenise', () => {
  it('takes possessives off and stops at emoji', () => {
    expect(keys('Oliver’s mum 😂Zoë')).toEqual(['oliver', 'mum', 'zoe']);
    expect(cut('Oliver’s mum', 'oliver')).toBe('Oliver');
  });

  it('opens hashtags and handles at capitals, underscores and dots, and keeps them whole too', () => {
    expect(keys('#WellDoneOliver')).toEqual(['well', 'done', 'oliver', 'welldoneoliver']);
    expect(keys('@alfie_miah')).toEqual(['alfie', 'miah', 'alfiemiah']);
    expect(keys('@Summer.P!')).toEqual(['summer', 'p', 'summerp']);
    expect(cut('so #WellDoneOliver', 'oliver')).toBe('Oliver');
  });

  it('joins letters that are spaced, dotted or strung with emoji', () => {
    expect(cut('well O l i v e r did', 'oliver')).toBe('O l i v e r');
    expect(cut('well O.l.i.v.e.r did', 'oliver')).toBe('O.l.i.v.e.r');
    expect(cut('S 🌈 U 🌈 M 🌈 M 🌈 E 🌈 R you star', 'summer')).toBe('S 🌈 U 🌈 M 🌈 M 🌈 E 🌈 R');
  });

  it('reads digits as letters in long words only', () => {
    expect(keys('0l1ver')).toContain('oliver');
    expect(keys('a 3D print')).not.toContain('ed');
    expect(keys('in 7B')).toEqual(['in', 'b']);
  });

  it('keeps double names in one token', () => {
    expect(keys('Mitchell-Okafor')).toEqual(['mitchellokafor']);
  });
});
