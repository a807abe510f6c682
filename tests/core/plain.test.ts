import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { holds } from '../../src/core/verdict.ts';
import { plainDrafts } from '../../src/train/corpus.ts';
import { ukPack } from './support.ts';

const pack = compilePack(ukPack);
const kept = plainDrafts('tests/corpus/plain', false);
const said = (text: string, replyTo: string | null = null) =>
  judge(
    { site: 'x', surface: replyTo ? 'reply' : 'post', account: 'personal', audience: 'public', text, replyTo },
    pack,
    null,
  );

describe('with the default pack, which knows no school', () => {
  test.each(['The', 'My', 'Our'])('%s headteacher run down is criticism of a leader', (whose) => {
    const { findings, outcome } = said(`${whose} headteacher is a useless bully.`);
    expect(outcome).toBe('caution');
    expect(findings.map((f) => [f.category, f.target])).toContainEqual(['criticism', 'leadership']);
  });

  test.each(['The headteacher is great.', 'I love my class.', 'Ofsted should be scrapped.'])('%s: clear', (text) => {
    expect(said(text).outcome).toBe('clear');
  });

  test('a school without a name is none', () => {
    expect(said('I teach at our school now.', 'See you at four?').outcome).toBe('clear');
  });

  test('of the plain drafts that nothing was learnt from, two thirds of the risky ones are seen, and their twins left alone', () => {
    const risky = kept.filter((d) => d.expect.length > 0);
    const seen = risky.filter(({ draft, expect: labels, allow }) =>
      judge(draft, pack, null).findings.some((f) => ([...labels, ...allow] as string[]).includes(f.category)),
    );
    expect(seen.length / risky.length).toBeGreaterThan(2 / 3);
    const silent = kept.filter((d) => d.expect.length + d.allow.length === 0);
    expect(silent.filter((d) => holds(judge(d.draft, pack, null))).length / silent.length).toBeLessThan(0.03);
  });
});
