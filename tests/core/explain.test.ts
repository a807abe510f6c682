import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { type ExplainPack, explain } from '../../src/core/explain.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { PACK } from '../e2e/ui/gallery/pack.ts';

const TEXT = 'Long day. Jayden told me his dad has moved out. Well done Mia and Tom! Harrow Lane rocks.';
const DRAFT: Draft = {
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  audience: 'friends',
  text: TEXT,
  replyTo: null,
};

function finding(rule: Finding['category'], words: string, more: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const spans = [{ start, end: start + words.length }];
  return { category: rule, level: 'caution', rule, target: null, spans, replacement: null, ...more };
}

const verdict = (findings: Finding[], incomplete: Verdict['incomplete'] = null): Verdict => ({
  outcome: findings[0]?.level ?? (incomplete ? 'unknown' : 'clear'),
  findings,
  incomplete,
});

const explained = (
  findings: Finding[],
  {
    mode = 'submit',
    language = 'en',
    pack = PACK,
    incomplete = null,
  }: {
    mode?: 'submit' | 'review';
    language?: 'en' | 'cy';
    pack?: ExplainPack | null;
    incomplete?: Verdict['incomplete'];
  } = {},
) => explain(DRAFT, {}, verdict(findings, incomplete), pack, language, mode);

describe('explain', () => {
  it('shows the words in their sentence, with what the rule says and where the policy says it', () => {
    const [shown] = explained([finding('pupil-info', 'Jayden told me his dad has moved out')]).findings;
    expect(shown).toMatchObject({
      finding: 0,
      category: 'pupil-info',
      rule: 'pupil-info',
      notice: 'This tells something about a child or family',
      sentence: [
        { text: 'Jayden told me his dad has moved out', marked: true },
        { text: '.', marked: false },
      ],
      clause: { intro: 'Your school’s policy asks', policy: 'Social media policy', where: '4.3' },
      wording: null,
    });
  });

  it('speaks Welsh, and English where the pack has no Welsh', () => {
    const [rule] = PACK.rules;
    if (!rule) throw new Error('no rule');
    const pack = { ...PACK, rules: [{ ...rule, advice: { en: 'Only in English' } }] };
    const { findings, audience } = explained([finding('pupil-name', 'Mia')], { language: 'cy', pack });
    expect(findings[0]?.notice).toBe('Ymddengys fod hyn yn enwi disgybl');
    expect(findings[0]?.advice).toBe('Only in English');
    expect(audience).toContain('ffrindiau');
  });

  it('does not call the general pack the school’s own', () => {
    const [shown] = explained([finding('pupil-name', 'Mia')], { pack: { ...PACK, school: null } }).findings;
    expect(shown?.clause?.intro).toBe('School policies in the UK ask');
  });

  it('does not call the school’s own what only the base of its pack asks', () => {
    const from = { en: 'What school policies have in common' };
    const pack = { ...PACK, clauses: PACK.clauses.map((clause) => ({ ...clause, from })) };
    const [shown] = explained([finding('pupil-name', 'Mia')], { pack }).findings;
    expect(shown?.clause).toMatchObject({ intro: 'School policies in the UK ask', policy: from.en });
  });

  it('tells findings about the same words once, the gravest first, the others beside it', () => {
    const { findings, contacts } = explained([
      finding('pupil-info', 'Jayden told me his dad has moved out', { level: 'stop' }),
      finding('pupil-name', 'Jayden', { replacement: 'A child' }),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'pupil-info',
      also: [{ level: 'caution', notice: 'This seems to name a pupil', clause: { where: '4.2' } }],
      wording: { text: 'A child', words: 'Jayden', finding: 1 },
    });
    expect(contacts.map(({ name }) => name)).toEqual(['Mrs Bello, safeguarding lead', 'Mr Hale, headteacher']);
  });

  it('shows the rule’s own wording where no other is known for the very words', () => {
    const wording = { en: 'So proud of my class today.', cy: 'Rwyf mor falch o fy nosbarth heddiw.' };
    const rules = PACK.rules.map((rule) => (rule.id === 'pupil-name' ? { ...rule, wording } : rule));
    const pack = { ...PACK, rules };
    const [shown] = explained([finding('pupil-name', 'Mia')], { pack }).findings;
    expect(shown).toMatchObject({ wording: null, suggestion: 'So proud of my class today.' });
    const [welsh] = explained([finding('pupil-name', 'Mia')], { language: 'cy', pack }).findings;
    expect(welsh?.suggestion).toBe('Rwyf mor falch o fy nosbarth heddiw.');
    const [reworded] = explained([finding('pupil-name', 'Mia', { replacement: 'a pupil' })], { pack }).findings;
    expect(reworded?.suggestion).toBeNull();
    expect(explained([finding('pupil-info', 'Jayden')], { pack }).findings[0]?.suggestion).toBeNull();
  });

  it('marks all the words of one rule in one sentence', () => {
    const { findings, more } = explained([finding('pupil-name', 'Mia'), finding('pupil-name', 'Tom')]);
    expect(findings).toHaveLength(1);
    expect(more).toBe(0);
    expect(findings[0]?.also).toEqual([]);
    expect(findings[0]?.sentence.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Mia', 'Tom']);
  });

  it('gives one mark for all that one finding points at, and takes each stretch by itself', () => {
    const spans = ['Long day', 'Harrow Lane rocks'].flatMap((words) => finding('criticism', words).spans);
    const [shown] = explained([finding('criticism', 'Long day', { spans })]).findings;
    expect(shown?.marks.map(({ exceptions }) => exceptions.map(({ words }) => words))).toEqual([
      ['long day', 'harrow lane rocks'],
    ]);
  });

  it('shows three at most and says how many more there are', () => {
    const { findings, more } = explained([
      finding('criticism', 'Long day'),
      finding('pupil-info', 'Jayden'),
      finding('pupil-name', 'Mia'),
      finding('school-identity', 'Harrow Lane'),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['criticism', 'pupil-info', 'pupil-name']);
    expect(more).toBe(1);
  });

  it('leaves notes to the chip while a post is held, and shows them on review', () => {
    const found = [finding('pupil-name', 'Mia'), finding('school-identity', 'Harrow Lane', { level: 'note' })];
    expect(explained(found).findings.map(({ rule }) => rule)).toEqual(['pupil-name']);
    expect(explained(found, { mode: 'review' }).findings).toHaveLength(2);
  });

  it('asks for a reason only where a held post is at stop', () => {
    const stop = [finding('pupil-info', 'Jayden', { level: 'stop' })];
    expect(explained(stop).reasons).toHaveLength(3);
    expect(explained(stop, { mode: 'review' }).reasons).toEqual([]);
    expect(explained([finding('pupil-info', 'Jayden')]).reasons).toEqual([]);
  });

  it('offers common reasons where the rule has none, so that there is always a way on', () => {
    const { reasons, level } = explained([finding('pupil-name', 'Mia', { level: 'stop' })]);
    expect(level).toBe('stop');
    expect(reasons[0]).toBe('I have permission to share this');
  });

  it('takes reasons from the rules that stop, not from those that only caution', () => {
    const { reasons } = explained([
      finding('pupil-name', 'Mia', { level: 'stop' }),
      finding('pupil-info', 'Jayden told me'),
    ]);
    expect(reasons).not.toContain('It is about my own family');
  });

  it('says what could not be checked', () => {
    expect(explained([], { incomplete: { kind: 'no-pack' }, pack: null, mode: 'review' })).toMatchObject({
      level: 'note',
      findings: [],
      incomplete: 'Your school’s rules are not loaded yet, so not everything could be checked.',
    });
  });

  it('shows a finding without its rule rather than nothing', () => {
    const [shown] = explained([finding('media', 'Long day')]).findings;
    expect(shown).toMatchObject({ notice: 'Something here may be worth another look', advice: '', clause: null });
  });

  it('stands findings without words, such as those of a picture', () => {
    const [shown] = explained([finding('pupil-name', 'Mia', { spans: [] })]).findings;
    expect(shown).toMatchObject({ sentence: [], wording: null });
  });
});
