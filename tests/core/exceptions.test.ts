import { describe, expect, test } from 'vitest';
import { changeExceptions, exceptedBy, NO_EXCEPTIONS } from '../../src/browser/exceptions.ts';
import { type Excepted, exceptionsOf, judgeExcept } from '../../src/core/exceptions.ts';
import type { NameFact, NameKind, ReaderFacts } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { readerFacts } from '../support/reader-facts.ts';
import { categories, draft, fernhill } from './support.ts';

const KEY = '000102030405060708090a0b0c0d0e0f';

/** All that a verdict found in a text, marked as wrong. */
const marked = (text: string, verdict: Verdict): Excepted | null => {
  const all = verdict.findings.flatMap((finding) => exceptionsOf(finding, text));
  return exceptedBy(changeExceptions(NO_EXCEPTIONS, all, true, '2026-11-20', KEY));
};
const words = (text: string, verdict: Verdict) =>
  verdict.findings.flatMap((f) => f.spans.map(({ start, end }) => text.slice(start, end)));

const inPage = (text: string, excepted: Excepted | null): Verdict => {
  const known = (reader: ReaderFacts | null) => judge(draft(text), fernhill, reader);
  return excepted ? judgeExcept(known, null, text, excepted) : known(null);
};

const name = (text: string, of: string, confidence = 0.9, kind: NameKind = 'pupil-first'): NameFact => {
  const start = text.indexOf(of);
  return { start, end: start + of.length, kind, confidence, tag: 'PUPIL' as NameFact['tag'], cues: [] };
};
/** A reader that reports what it is told to, of names that stand in the text. */
const withReader = (text: string, reader: Partial<ReaderFacts>, excepted: Excepted | null): Verdict => {
  const known = (facts: ReaderFacts | null) => judge(draft(text), fernhill, facts);
  const facts = readerFacts(reader);
  return excepted ? judgeExcept(known, facts, text, excepted) : known(facts);
};

describe('a name that was marked as wrong', () => {
  const text = 'Rose read so well today';
  const told = (of: string, ...names: string[]) => ({
    names: names.map((one) => name(of, one)),
    reported: ['pupil-name'] as const,
  });
  const rose = marked(text, withReader(text, told(text, 'Rose'), null));

  test.each([text, 'A lovely hour with Rose in Year 4', 'WELL DONE ROSE', 'rosé for all, and Rosé the pupil'])(
    'is asked about no more: %s',
    (other) => {
      const found = /ros[eé]/i.exec(other)?.[0] ?? '';
      expect(withReader(other, told(other, found), null).outcome).toBe('caution');
      expect(withReader(other, told(other, found), rose).outcome).toBe('clear');
    },
  );

  test('silences no other name', () => {
    for (const other of ['Rosie', 'Rose Bell', 'Mia', 'Primrose']) {
      const draftText = `${other} read so well today`;
      expect(words(draftText, withReader(draftText, told(draftText, other), rose))).toEqual([other]);
    }
  });

  test('leaves the others of a row, each by itself', () => {
    const row = 'Rose, Mia and Zofia read so well today';
    expect(words(row, withReader(row, told(row, 'Rose', 'Mia', 'Zofia'), null))).toEqual(['Rose, Mia and Zofia']);
    expect(words(row, withReader(row, told(row, 'Rose', 'Mia', 'Zofia'), rose))).toEqual(['Mia and Zofia']);
    const parts = exceptionsOf({ category: 'pupil-name', spans: [{ start: 0, end: 19 }] }, row);
    expect(parts.map((part) => part.words)).toEqual(['rose', 'mia', 'zofia']);
  });

  test('lets no doubtful word take its place', () => {
    const doubtful = 'Rose will read to us in May';
    const names = [name(doubtful, 'Rose'), name(doubtful, 'May', 0.45)];
    expect(withReader(doubtful, { names, reported: ['pupil-name'] }, rose).findings).toEqual([]);
  });

  test('is no pupil to other rules either: what is told of Rose is not told of a named pupil', () => {
    const info = 'Rose has epilepsy';
    const known = {
      names: [name(info, 'Rose')],
      reported: ['pupil-name', 'pupil-info'] as const,
      evidence: { 'pupil-info': [{ start: 0, end: info.length }] },
    };
    expect(withReader(info, known, null).outcome).toBe('stop');
    const verdict = withReader(info, known, rose);
    expect(categories(verdict)).toEqual(['pupil-info']);
    expect(verdict.outcome).toBe('caution');
  });
});

describe('any other finding that was marked as wrong', () => {
  const text = 'They have let us all down. Again!';
  const clause = (start: number, end: number) => ({
    reported: ['criticism'] as const,
    evidence: { criticism: [{ start, end }] },
  });
  const excepted = marked(text, withReader(text, clause(0, 26), null));

  test('is left alone with the same words, whatever stands round them and however they are written', () => {
    expect(withReader(text, clause(0, 26), excepted).outcome).toBe('clear');
    const other = 'Well now. THEY  have let us\nall down!! Tea?';
    expect(withReader(other, clause(10, 38), null).outcome).toBe('caution');
    expect(withReader(other, clause(10, 38), excepted).outcome).toBe('clear');
  });

  test('is asked about with other words, and the same words of another category too', () => {
    expect(withReader(text, clause(0, 33), excepted).outcome).toBe('caution');
    const told = { reported: ['confidential'] as const, evidence: { confidential: [{ start: 0, end: 26 }] } };
    expect(categories(withReader(text, told, excepted))).toEqual(['confidential']);
  });

  test('asks about the stretch alone that one more sentence adds', () => {
    const longer = `${text} Nobody listens. Tea?`;
    const told = (...evidence: [number, number][]) => ({
      reported: ['criticism'] as const,
      evidence: { criticism: evidence.map(([start, end]) => ({ start, end })) },
    });
    const two = marked(text, withReader(text, told([0, 26], [27, 33]), null));
    const three = told([0, 26], [27, 33], [34, 49]);
    expect(words(longer, withReader(longer, three, null))).toHaveLength(3);
    expect(words(longer, withReader(longer, three, two))).toEqual(['Nobody listens.']);
  });

  test('may be a stop', () => {
    const told = { reported: ['allegation'] as const, evidence: { allegation: [{ start: 0, end: 26 }] } };
    const first = withReader(text, told, null);
    expect(first.outcome).toBe('stop');
    expect(withReader(text, told, marked(text, first)).outcome).toBe('clear');
  });
});

test.each([
  'Nine years at Fernhill today!',
  'Zofia Wolska in Year 5 has joined the choir',
  'Zofia Wolska and Rhys Pritchard in Year 5 have joined the choir at Fernhill Junior School',
  'fucking hell what a goal',
  'I teach at Greenfield Primary School and I love it',
  'Year 4 teacher at St Mary’s Primary School. Tea, books, running. #TeamFernhill @FernhillJnr',
  'our head is leaving at Christmas but parents haven’t been told',
  '\u{1F595}\u{1F595} what a f**king shambles, SLT',
])('what is all marked as wrong goes out without a question: %s', (text) => {
  const first = inPage(text, null);
  expect(first.findings.length).toBeGreaterThan(0);
  expect(inPage(text, marked(text, first))).toEqual({ outcome: 'clear', findings: [], incomplete: null });
});

test('that a draft was not fully checked stays to be said', () => {
  const text = 'Nine years at Fernhill today!';
  const late = () => judge(draft(text), fernhill, null, { kind: 'reader-late' });
  const excepted = marked(text, late()) as Excepted;
  expect(judgeExcept(late, null, text, excepted).outcome).toBe('unknown');
});

test('nothing is hashed where nothing was found', () => {
  const judgeClear = (reader: ReaderFacts | null) => judge(draft('Sunday roast, feet up'), fernhill, reader);
  const asked = () => {
    throw new Error('asked');
  };
  expect(judgeExcept(judgeClear, readerFacts(), 'Sunday roast, feet up', asked).outcome).toBe('clear');
});
