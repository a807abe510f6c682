import { describe, expect, test } from 'vitest';
import { LONGEST } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { readerFacts } from '../support/reader-facts.ts';
import { categories, draft, fernhill, judged, judgedInPage, uk0 } from './support.ts';

describe('what is judged', () => {
  test.each(['', ' ', '\n\n\t', '\u00a0'])('blank text %j is clear', async (text) => {
    expect(await judged(text)).toEqual({ outcome: 'clear', findings: [], incomplete: null });
  });

  test('an ordinary post is clear', async () => {
    expect((await judged('Sunday roast done, dishwasher on, feet up. Bliss')).outcome).toBe('clear');
  });

  test('the school told by name is found, with its words and a wording', async () => {
    const text = 'Another lovely year at Fernhill Junior School';
    const { findings } = await judged(text);
    const found = findings.find((f) => f.category === 'school-identity');
    expect(found?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['Fernhill Junior School']);
    expect(found?.replacement).toBe('our school');
  });

  test('spans lie within the text, in order, apart', async () => {
    const text = 'Oliver Marsden in Year 4 at Fernhill kicked off again, his mum is a joke and SLT did nothing 🙄';
    const verdict = await judged(text);
    expect(verdict.findings.length).toBeGreaterThan(0);
    for (const { spans } of verdict.findings) {
      expect(spans.length).toBeGreaterThan(0);
      spans.forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      });
    }
  });

  test('a full name from the roster in a draft about school is always found', async () => {
    expect(categories(await judged('Zofia Wolska in Year 5 has joined the choir'))).toContain('pupil-name');
  });
});

describe('account and audience', () => {
  test('an official account may name the school and speak for it', async () => {
    const text = 'On behalf of everyone at Fernhill Junior School, we would like to thank our families. #TeamFernhill';
    const found = categories(await judged(text, { account: 'official' }));
    expect(found).not.toContain('school-identity');
    expect(found).not.toContain('school-voice');
    expect(categories(await judged(text))).toContain('school-identity');
  });

  test('an unknown audience is judged as public, friends alone make it a note, only me too', async () => {
    const text = 'Nine years at Fernhill today!';
    expect((await judged(text, { audience: 'unknown' })).outcome).toBe('caution');
    expect((await judged(text, { audience: 'friends' })).outcome).toBe('note');
    expect((await judged(text, { audience: 'only-me' })).outcome).toBe('note');
  });

  test('a threat stops, strong swearing alone cautions', async () => {
    expect((await judged("If that dad shouts at me again I'll knock his teeth out")).outcome).toBe('stop');
    expect((await judged('fucking hell what a goal')).outcome).toBe('caution');
  });
});

describe('hostile text', () => {
  const long = 'lovely day. ';
  test.each([
    ['combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['marks between letters', 'O\u0300\u0301l\u0302iver '.repeat(1_000)],
    ['emoji only', '🙄👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'.repeat(300)],
    ['right to left', '\u202eשלום Fernhill مرحبا\u202c '.repeat(200)],
    ['one long word', 'a'.repeat(20_000)],
    ['spaces', ` ${' '.repeat(15_000)}x`],
    ['stars', `f${'*'.repeat(19_000)}`],
    ['hashtags', '#AaAaAaAa'.repeat(2_000)],
    ['handles', '@a.a.a.a.a.a'.repeat(1_500)],
    ['spaced letters', 'o l i v e r '.repeat(1_600)],
    ['dots', '.'.repeat(20_000)],
    ['digits and colons', '1:1:1:1:'.repeat(2_400)],
    ['apostrophes', "'s's's's".repeat(2_400)],
    ['lone surrogates', '\ud83d\udc00'.slice(0, 1).repeat(5_000)],
    ['capitals', 'Aa Bb Cc Dd '.repeat(1_600)],
    ['school words', 'I teach at a school in a school at a '.repeat(500)],
  ])('%s is judged in good time', async (_, text) => {
    expect(await cpuTime(async () => expect((await judged(text)).incomplete).toBeNull())).toBeLessThan(5_000);
  });

  test('a very long text is judged in part, and says so', async () => {
    const verdict = await judged(`Nine years at Fernhill today! ${long.repeat(50_000)}`);
    expect(verdict.incomplete).toEqual({ kind: 'too-long' });
    expect(categories(verdict)).toContain('school-identity');
    expect((await judged(long.repeat(LONGEST))).outcome).toBe('unknown');
  });
});

describe('without the reader', () => {
  test('names, school and strong swearing are found by rule', () => {
    expect(categories(judgedInPage('Zofia Wolska in Year 5 has joined the choir'))).toContain('pupil-name');
    expect(categories(judgedInPage('Nine years at Fernhill today!'))).toContain('school-identity');
    expect(categories(judgedInPage('fucking hell what a goal'))).toEqual(['offensive']);
    expect(categories(judgedInPage('what a f**king goal'))).toEqual(['offensive']);
  });

  test('ordinary life is left alone', () => {
    expect(judgedInPage('Sunday roast done, dishwasher on, feet up. Bliss').outcome).toBe('clear');
  });
});

describe('what the reader says', () => {
  const text = 'They let us down';
  const told = readerFacts({ reported: ['criticism'], evidence: { criticism: [{ start: 0, end: text.length }] } });

  test('stands in place of the page’s own', () => {
    expect(categories(judge(draft(text), fernhill, told))).toEqual(['criticism']);
    expect(judge(draft('what a f**king goal'), fernhill, readerFacts()).outcome).toBe('clear');
  });

  test.each([
    ['beyond the text', [{ start: 0, end: 99 }]],
    ['before it', [{ start: -1, end: 3 }]],
    ['between letters', [{ start: 0.5, end: 3 }]],
    ['nowhere', [{ start: 3, end: 3 }]],
  ])('does not count where it points %s', (_, criticism) => {
    const verdict = judge(draft(text), fernhill, { ...told, evidence: { criticism } });
    expect(verdict.findings).toEqual([]);
    expect(verdict.incomplete).toEqual({ kind: 'failed', part: 'reader' });
  });
});

test('what is not complete below caution is unknown, above it stays what it is', () => {
  const late = { kind: 'reader-late' } as const;
  expect(judge(draft('Lovely walk'), fernhill, null, late).outcome).toBe('unknown');
  expect(judge(draft('Nine years at Fernhill today!'), fernhill, null, late).outcome).toBe('caution');
});

test('without a school in the pack a named workplace is still found', async () => {
  expect(categories(await judged('I teach at Greenfield Primary School and I love it', {}, uk0))).toContain(
    'school-identity',
  );
});
