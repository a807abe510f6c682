import { describe, expect, test } from 'vitest';
import { TEXT_CATEGORIES, type TextCategory } from '../../src/core/category.ts';
import { AUDIENCES, type Draft, SURFACE_KINDS } from '../../src/core/draft.ts';
import type { NameFact, ReaderFacts } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import type { Outcome } from '../../src/core/verdict.ts';
import { readerFacts } from '../support/reader-facts.ts';
import { draft, fernhill } from './support.ts';

const TEXT = 'They were there at half past three.';

/** The level of one category in a draft of this text, as the default rules have it; `clear` where no rule speaks. */
function level(category: TextCategory, rest: Partial<Draft> = {}, seen: Partial<ReaderFacts> = {}): Outcome {
  const one = { text: TEXT, ...rest };
  const evidence = { [category]: [{ start: 0, end: one.text.length }] };
  const facts = readerFacts({
    reported: [category],
    scores: { ...readerFacts().scores, [category]: 0.9 },
    evidence,
    ...seen,
  });
  return judge(draft(one.text, one), fernhill, facts).findings.find((f) => f.category === category)?.level ?? 'clear';
}
const named = (text: string, confidence = 0.9): readonly NameFact[] => {
  const end = text.indexOf(' ');
  return [{ start: 0, end, kind: 'pupil-first', confidence, tag: 'PUPIL' as NameFact['tag'], cues: [] }];
};
const word = (family: string) => ({ words: [{ family, start: 0, end: 4 }] });
/** Of names and schools the facts tell, not the models: each has drafts of its own below. */
const MODELLED = TEXT_CATEGORIES.filter((category) => category !== 'pupil-name' && category !== 'school-identity');
const WIDE = AUDIENCES.filter((audience) => audience !== 'only-me');

describe('whoever sees it, wherever it is written', () => {
  test.each(MODELLED)('%s holds', (category) => {
    for (const audience of WIDE) {
      for (const surface of SURFACE_KINDS) {
        expect(level(category, { audience, surface })).toBe(category === 'allegation' ? 'stop' : 'caution');
      }
    }
  });

  test.each(MODELLED)('%s for oneself alone is a note', (category) => {
    expect(level(category, { audience: 'only-me' })).toBe('note');
  });

  test.each(['pupil', 'parent', 'leadership', 'colleague', 'school', 'trust'] as const)(
    'criticism of a %s has its rule',
    (target) => expect(level('criticism', {}, { target })).toBe('caution'),
  );
});

describe('a named pupil', () => {
  const health = 'Oliver has epilepsy and had a seizure';
  const info = (rest: Partial<Draft>, confidence?: number) =>
    level('pupil-info', { text: health, ...rest }, { names: named(health, confidence) });

  test('with details of health or home stops, on either account, for every audience but oneself', () => {
    for (const account of ['personal', 'official'] as const) {
      for (const audience of WIDE) expect(info({ audience, account })).toBe('stop');
      expect(info({ audience: 'only-me', account })).toBe('note');
    }
  });

  test('stops with a doubtful name too, once the models say that the draft names one', () => {
    expect(info({}, 0.45)).toBe('caution');
    const reported = { reported: ['pupil-info', 'pupil-name'] as const, names: named(health, 0.45) };
    expect(level('pupil-info', { text: health }, reported)).toBe('stop');
  });

  test.each([
    'Amara lives on Elm Road behind the chippy',
    'Amara walks home alone past the canal',
    'Amara is at her new address now',
    'Amara yn byw yn Heol y Bont',
  ])('and where they live stops: %s', (text) => {
    expect(level('location', { text }, { names: named(text) })).toBe('stop');
    expect(level('location', { text, audience: 'friends' }, { names: named(text) })).toBe('stop');
    expect(level('location', { text, audience: 'only-me' }, { names: named(text) })).toBe('note');
    expect(level('location', { text })).toBe('caution');
  });

  test('on a trip is a caution', () => {
    const text = 'Amara and 4Heron are at the zoo until two';
    expect(level('location', { text }, { names: named(text) })).toBe('caution');
  });

  test('with nothing told of them is a caution, on either account, for every audience but oneself', () => {
    const text = 'Oliver read aloud';
    const name = (rest: Partial<Draft>) => level('pupil-name', { text, ...rest }, { names: named(text) });
    for (const account of ['personal', 'official'] as const) {
      for (const audience of WIDE) expect(name({ audience, account })).toBe('caution');
      expect(name({ audience: 'only-me', account })).toBe('note');
    }
  });
});

describe('the school’s name', () => {
  const told = (text: string, rest: Partial<Draft>) => level('school-identity', { text, ...rest });

  test.each(['Nine years at Fernhill', 'Nine years at Fernhill Junior School', 'Nine years at FJS', '#TeamFernhill'])(
    'is a note among friends, in a group and for oneself, else a caution: %s',
    (text) => {
      for (const audience of ['friends', 'group', 'only-me'] as const) expect(told(text, { audience })).toBe('note');
      for (const audience of ['public', 'unknown'] as const) expect(told(text, { audience })).toBe('caution');
      for (const surface of SURFACE_KINDS) expect(told(text, { surface })).toBe('caution');
    },
  );

  test('and its voice are expected of its own account', () => {
    expect(told('Nine years at Fernhill', { account: 'official' })).toBe('clear');
    expect(level('school-voice', { account: 'official' })).toBe('clear');
  });
});

describe('what is seen beside it', () => {
  test.each([
    ['pupil-info', 'safeguarding'],
    ['confidential', 'safeguarding'],
    ['offensive', 'threat'],
    ['offensive', 'slur'],
    ['offensive', 'sexual'],
  ] as const)('%s with %s stops', (category, family) => {
    for (const audience of WIDE) expect(level(category, { audience }, word(family))).toBe('stop');
    expect(level(category, { audience: 'only-me' }, word(family))).toBe('note');
  });

  test('strong swearing alone is a caution', () =>
    expect(level('offensive', {}, word('strongSwearing'))).toBe('caution'));
});
