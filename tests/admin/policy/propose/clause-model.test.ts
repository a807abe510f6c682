import { describe, expect, it } from 'vitest';
import { clauseFeatures, FEATURE_ROWS } from '../../../../src/admin/policy/learnt/clause-features.ts';
import { HEADS } from '../../../../src/admin/policy/learnt/clause-heads.ts';
import { type ClauseModel, scoreClause } from '../../../../src/admin/policy/learnt/clause-model.ts';
import { hashOf, letterGrams, wordGrams, wordsOf } from '../../../../src/admin/policy/learnt/grams.ts';
import { readUnit } from '../../../../src/admin/policy/read-unit.ts';
import { asUnit } from '../../../../src/train/policies/as-unit.ts';
import { trainClauses } from '../../../../src/train/policies/train-clauses.ts';

const features = (text: string, leadIn = '') => clauseFeatures(readUnit(asUnit('Conduct online', leadIn, text)));

describe('runs of words and letters', () => {
  it('hashes as FNV-1a does', () => {
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
  });

  it('keeps letters and apostrophes, and digits as signs', () => {
    expect(wordsOf('Don’t post 12 photos — byth, ŵyn')).toEqual(["don't", 'post', '#', 'photos', 'byth', 'ŵyn']);
  });

  it('takes every run up to its length, and tells spaces apart', () => {
    const words = ['do', 'not', 'post'];
    expect(wordGrams(words, 3, 'text')).toHaveLength(6);
    expect(wordGrams(['not'], 1, 'text')[0]).toBe(wordGrams(words, 1, 'text')[1]);
    expect(wordGrams(['not'], 1, 'lead-in')).not.toEqual(wordGrams(['not'], 1, 'text'));
    expect(letterGrams(['post'], 'letters')).toHaveLength(4 + 3 + 2);
  });
});

describe('the model of clauses', () => {
  it('reads sentence and lead-in apart, within its rows', () => {
    const own = features('staff must not: name pupils');
    const led = features('name pupils', 'staff must not:');
    expect([...own.keys()].every((row) => row >= 0 && row < FEATURE_ROWS)).toBe(true);
    expect([...own].sort()).not.toEqual([...led].sort());
  });

  it('learns whom, where, what and how firmly, and comes through its packing', () => {
    const of = (text: string, place: 'draft' | 'checklist', category: 'pupil-name' | null, level: 'stop' | 'note') => ({
      features: features(text),
      labels: [{ place, appliesTo: 'staff' as const, categories: category ? [category] : [], level }],
    });
    const units = [
      of('Staff must never name a pupil online.', 'draft', 'pupil-name', 'stop'),
      of('No teacher names children in a post.', 'draft', 'pupil-name', 'stop'),
      of('Look over your privacy settings each term.', 'checklist', null, 'note'),
      of('Settings for privacy are best checked often.', 'checklist', null, 'note'),
      { features: features('This policy was adopted in spring.'), labels: [] },
      { features: features('The policy was written with the union.'), labels: [] },
    ];
    const model = trainClauses(units, 8);
    const named = scoreClause(model, features('Never name pupils in posts.'));
    const settings = scoreClause(model, features('Check the privacy settings.'));
    expect(named.places.get('draft')).toBeGreaterThan(named.places.get('checklist') ?? 1);
    expect(settings.places.get('checklist')).toBeGreaterThan(settings.places.get('draft') ?? 1);
    expect(named.categories.get('pupil-name')).toBeGreaterThan(0.5);
    expect(named.levels.get('stop')).toBeGreaterThan(settings.levels.get('stop') ?? 1);
    const shares = [named.none, ...named.appliesTo.values()].reduce((a, b) => a + b, 0);
    expect(shares).toBeCloseTo(1, 6);
  }, 30_000);

  it('refuses weights that were written for other heads', () => {
    const model: ClauseModel = { heads: HEADS, biases: [], scales: [], weights: btoa('short') };
    expect(() => scoreClause(model, new Map())).toThrow(/train it again/);
  });
});
