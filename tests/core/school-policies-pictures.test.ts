import { describe, expect, test } from 'vitest';
import { shippedPack } from '../../src/cli/shared/load-pack.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { Level } from '../../src/core/finding.ts';
import { type CompiledPack, compilePack } from '../../src/core/pack/compile.ts';
import { judgedImage, labelledFacts } from '../support/image-facts.ts';
import { draft, judged } from './support.ts';

const compiled = (name: string): CompiledPack => compilePack(shippedPack(name));
const GC = compiled('great-chart');
const PACKS: Readonly<Record<string, CompiledPack>> = {
  GC,
  CU: compiled('cuddington'),
  SH: compiled('shipbourne'),
  NW: compiled('norton-west-chinnock'),
  PH: compiled('park-hall'),
};
const packOf = (clause: string): CompiledPack => PACKS[clause.slice(0, 2)] ?? GC;
const official = { account: 'official' } as const;

const PICTURES: readonly (readonly [string, string, Level, string, Partial<Draft>?])[] = [
  ['GC-08', 'child', 'stop', 'image-child'],
  ['GC-08', 'teen', 'stop', 'image-child', { audience: 'friends' }],
  ['GC-09', 'adult+adult', 'caution', 'image-adult'],
  ['GC-27', 'crest', 'caution', 'image-branding'],
  ['SH-14', 'child', 'stop', 'image-child'],
  ['SH-27', 'child', 'caution', 'image-child-official', official],
  ['CU-10', 'child+adult', 'caution', 'image-child-official', official],
  ['NW-21', 'child', 'caution', 'image-child'],
  ['NW-13', 'explicit', 'stop', 'image-explicit'],
  ['PH-08', 'child', 'caution', 'image-child-official', official],
];

describe('a picture is held by the school’s own clause', () => {
  const pictures = PICTURES.map(([clause, labels, level, rule, rest = {}]) => ({ clause, labels, level, rule, rest }));
  test.each(pictures)('$clause: $labels ($level)', async ({ clause, labels, level, rule, rest }) => {
    const compiled = packOf(clause);
    const verdict = await judgedImage(labelledFacts(labels), draft('', rest), compiled, (words) =>
      judged(words.text, words, compiled),
    );
    expect(verdict.findings[0]).toMatchObject({ rule, level });
    expect(compiled.pack.rules.find(({ id }) => id === rule)?.clauses[0]).toBe(clause);
  });

  test('family and friends: colleagues are a note where friends alone will see them, and nothing is asked of a view', async () => {
    const one = (labels: string, rest: Partial<Draft> = {}) =>
      judgedImage(labelledFacts(labels), draft('', rest), GC, (words) => judged(words.text, words, GC));
    expect((await one('adult+adult', { audience: 'friends' })).outcome).toBe('note');
    expect((await one('none')).outcome).toBe('clear');
    expect((await one('child', { audience: 'only-me' })).outcome).toBe('note');
  });
});
