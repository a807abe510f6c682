import { describe, expect, it } from 'vitest';
import cuddington from '../../../assets/packs/cuddington.json';
import greatChart from '../../../assets/packs/great-chart.json';
import norton from '../../../assets/packs/norton-west-chinnock.json';
import shipbourne from '../../../assets/packs/shipbourne.json';
import ukSchools from '../../../assets/packs/uk-schools.json';
import { decide } from '../../../src/core/decide.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { explain } from '../../../src/core/explain.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { looksAnonymous } from '../../../src/core/official/looks-anonymous.ts';
import { withOfficial } from '../../../src/core/official/with-official.ts';
import { compilePack } from '../../../src/core/pack/compile.ts';
import { readPack } from '../../../src/core/pack/read-pack.ts';
import { noticed, type Verdict } from '../../../src/core/verdict.ts';
import { judged, judgedInPage } from '../support.ts';

const packOf = (raw: unknown) => {
  const { pack } = readPack(raw, () => readPack(ukSchools).pack ?? 'no-base');
  if (!pack) throw new Error('no pack');
  return pack;
};
const SH = packOf(shipbourne);
const GC = packOf(greatChart);
const CU = packOf(cuddington);
const NW = packOf(norton);
const COMPILED = compilePack(GC);

const draft = (text: string, change: Partial<Draft> = {}): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'official',
  audience: 'public',
  text,
  replyTo: null,
  ...change,
});
const CLEAR = decide([]);
const nobody = () => false;
const found = (category: Finding['category'], level: Finding['level']): Finding => ({
  category,
  level,
  rule: category,
  target: null,
  spans: [{ start: 0, end: 2 }],
  replacement: null,
});

describe('a draft of the school’s own account', () => {
  it('is held until a colleague has read it, where the policy asks for one', () => {
    const verdict = withOfficial(CLEAR, draft('Sports day is on Friday.'), SH, nobody);
    expect(verdict).toMatchObject({ outcome: 'caution', findings: [], official: { holding: ['second-reader'] } });
    expect(noticed(verdict)).toMatchObject({ level: 'caution' });
    expect(withOfficial(CLEAR, draft('Sports day is on Friday.'), SH, () => true).outcome).not.toBe('caution');
  });

  it.each<[string, Partial<Draft>]>([
    ['a personal account', { account: 'personal' }],
    ['an answer, which the policy leaves out', { surface: 'reply' }],
    ['a draft that nobody else sees', { audience: 'only-me' }],
    ['an empty draft', { text: ' ' }],
  ])('needs no second reader as %s', (_what, change) =>
    expect(withOfficial(CLEAR, draft('Sports day is on Friday.', change), SH, nobody).outcome).not.toBe('caution'),
  );

  it.each<[string, Partial<Draft>]>([
    ['looked at', { pictured: true }],
    ['that nobody has looked at', { images: ['blob:a'] }],
  ])('is held without words too, where it shows a picture %s', (_what, change) =>
    expect(withOfficial(CLEAR, draft('', change), SH, nobody).official?.holding).toEqual(['second-reader']),
  );

  it('keeps what was found, how grave it is and what could not be checked', () => {
    const stop = decide([found('pupil-info', 'stop')], { kind: 'reader-late' });
    expect(withOfficial(stop, draft('Mia'), SH, nobody)).toMatchObject({
      outcome: 'stop',
      findings: stop.findings,
      incomplete: stop.incomplete,
    });
    const late: Verdict = decide([], { kind: 'reader-late' });
    expect(withOfficial(late, draft('Hello'), SH, nobody)).toMatchObject({
      outcome: 'caution',
      incomplete: { kind: 'reader-late' },
    });
    expect(withOfficial(late, draft('Hello', { surface: 'reply', replyTo: 'When?' }), CU, nobody).outcome).toBe(
      'unknown',
    );
  });

  it.each<[string, string, Partial<Draft>]>([
    ['controversial', 'Teachers are on strike on Tuesday, so Year 4 stays at home. Mrs Bello', {}],
    ['personal-views', 'I think homework helps. Mrs Bello', {}],
    ['personal-views', 'Rwy’n meddwl bod gwaith cartref yn helpu. Mrs Bello', {}],
    ['who-posts', 'Sports day is on Friday.', {}],
    ['others-material', 'Read this: https://example.org/phonics - Mrs Bello', {}],
  ])('that calls for %s is told so, and not held: %s', (id, text, change) => {
    const verdict = withOfficial(CLEAR, draft(text, change), GC, nobody);
    expect(verdict.official?.cued).toContain(id);
    expect(verdict.outcome).toBe('note');
  });

  it.each([
    'Sports day is on Friday. Mrs Bello, Year 4',
    'Sports day is on Friday. ^JB',
    'Sports day is on Friday. - Mrs Bello 🎽',
    'Book by Julia Donaldson: https://example.org (JB)',
    'I think so too; views are my own. (JB)',
  ])('that calls for nothing is left alone: %s', (text) =>
    expect(withOfficial(CLEAR, draft(text), GC, nobody)).toBe(CLEAR),
  );

  it.each([
    'Gates open at ten - see you there',
    'Sunshine and a well-deserved win!',
    'Come along to our after-school club',
    'Doors open at 2 (pm)',
    'Thank you all — see you in June.',
  ])('has no name to it: %s', (text) =>
    expect(withOfficial(CLEAR, draft(text), GC, nobody).official?.cued).toContain('who-posts'),
  );

  it.each(['See you at ten\n- Jo Marsh', 'See you at ten — JB', '(J.B.)', 'See you at ten. Dr Okoro ❤️', 'Ms Lee'])(
    'has a name to it: %j',
    (text) => expect(withOfficial(CLEAR, draft(text), GC, nobody)).toBe(CLEAR),
  );

  it.each([
    'School council election results are in!',
    'Anti-Bullying Week starts on Monday',
    'Year 9 flu vaccinations are on Tuesday',
    'What a striking display in the hall',
    'PC Khan of Kent Police visited Reception',
    'Year 4 loved their Religious Education day',
  ])('is no controversy: %s', (text) =>
    expect(withOfficial(CLEAR, draft(`${text} Mrs Bello`), GC, nobody)).toBe(CLEAR),
  );

  it.each([
    'Vote for more school money at the general election.',
    'The NEU strike action goes on.',
    'Parents have made bullying allegations.',
    'Police were called to the gates.',
    'Mae athrawon ar streic ddydd Mawrth.',
  ])('may be one: %s', (text) =>
    expect(withOfficial(CLEAR, draft(`${text} Mrs Bello`), GC, nobody).official?.cued).toContain('controversial'),
  );

  it('answers about one child off line, and a question with the way on', () => {
    const answer = draft('He did so well.', { surface: 'reply', replyTo: 'How did my son do?' });
    expect(withOfficial(CLEAR, answer, CU, nobody).official?.cued).toEqual(['one-child', 'show-the-way']);
    const consent = draft('Look at this', { images: ['blob:a'] });
    expect(withOfficial(CLEAR, consent, SH, () => true).official?.cued).toContain('consent');
    const looked = draft('Look at this', { pictured: true });
    expect(withOfficial(CLEAR, looked, SH, () => true).official?.cued).toContain('consent');
    expect(withOfficial(CLEAR, draft('Look at this'), SH, () => true).official?.cued ?? []).not.toContain('consent');
  });

  it('in doubt is offered a colleague, and not held', () => {
    const reply = draft('Thank you. (JB)', { surface: 'reply', replyTo: 'Nice.' });
    expect(withOfficial(CLEAR, reply, GC, nobody)).toBe(CLEAR);
    const shown = explain(reply, {}, decide([found('criticism', 'caution')]), GC, 'en', 'submit');
    expect(shown.official?.secondReader).toMatchObject({
      holds: false,
      about: { notice: 'In doubt about this reply?' },
    });
  });
});

describe('the question about it', () => {
  it('says what the policy asks, with its clause, and the rest below', () => {
    const text = 'Sports day is on Friday.';
    const shown = explain(draft(text), {}, withOfficial(CLEAR, draft(text), SH, nobody), SH, 'cy', 'submit');
    expect(shown.level).toBe('caution');
    expect(shown.official?.secondReader?.about.notice).toBe('A oes cydweithiwr wedi darllen hwn?');
    expect(shown.official?.secondReader?.about.clause?.where).toBeTruthy();
    expect(shown.official?.more.map(({ id }) => id)).toContain('ambassador');
  });

  it('has every provision of the five packs somewhere', () => {
    for (const pack of [SH, GC, CU, NW]) {
      for (const { id, surfaces } of pack.official) {
        const one = draft('Hello', { surface: surfaces?.[0] ?? 'post' });
        const { official } = explain(one, {}, withOfficial(CLEAR, one, pack, nobody), pack, 'en', 'submit');
        const ids = [official?.secondReader?.about, ...(official?.asked ?? []), ...(official?.more ?? [])].map(
          (told) => told?.id,
        );
        expect(ids, id).toContain(id);
      }
    }
  });

  it('tells the time to answer where the pack sets one', () => {
    const official = [
      { ...(CU.official.find(({ kind }) => kind === 'signpost') as (typeof CU.official)[number]), answerWithin: 48 },
    ];
    const one = draft('On Friday.', { surface: 'reply', replyTo: 'When is it?' });
    const shown = explain(one, {}, withOfficial(CLEAR, one, { official }, nobody), { ...CU, official }, 'en', 'review');
    expect(shown.official?.asked[0]?.advice).toContain('within 2 days');
  });

  it('has the pack’s lines on audience, on calm, the question to oneself, and on the account', () => {
    const personal = draft('The head is useless', { account: 'personal', audience: 'friends', site: 'facebook' });
    const critical = decide([found('criticism', 'caution'), found('school-identity', 'caution')]);
    const gc = explain(personal, {}, critical, GC, 'en', 'submit');
    expect(gc.lines?.audience).toHaveLength(2);
    expect(gc.findings[0]?.tone).toMatch(/politely/);
    const nw = explain(personal, {}, decide([found('school-identity', 'caution')]), NW, 'cy', 'submit');
    expect(nw.lines?.question[0]).toMatch(/^A fyddech/);
    expect(nw.lines?.account[0]).toMatch(/^Ai ar gyfer/);
    expect(nw.preventable).toBe('school-identity');
  });
});

describe('an account that tells nobody’s name', () => {
  it.each(['@tiredteacheruk', '@secret_teacher_', 'The Anonymous Headteacher', 'TiredTeacher99'])('is %s', (name) =>
    expect(looksAnonymous(name)).toBe(true),
  );
  it.each([
    '@jo_marsh',
    'Anita',
    'Jo Marsh',
    '@MrsBelloYear4',
    '@missrose',
    'Artis Headley',
    '',
    '@123',
    '@mrmaths_hale',
  ])('is not %s', (name) => expect(looksAnonymous(name)).toBe(false));
  it('is not one with the name of a member of staff', () =>
    expect(
      looksAnonymous('@headteacherhead', [{ title: '', forename: 'Ann', surname: 'Headteacherhead', role: '' }]),
    ).toBe(false));

  it('hears what the policy asks of posts about school', () => {
    const post = draft('Our head is useless', { account: 'personal' });
    const verdict = decide([{ ...found('criticism', 'caution'), target: 'leadership' }]);
    const ids = (accountName: string) =>
      explain(post, { accountName }, verdict, GC, 'en', 'submit').official?.asked.map(({ id }) => id);
    expect(ids('@secret_teacher')).toEqual(['say-who-you-are']);
    expect(ids('@jo_marsh')).toBeUndefined();
  });

  const asksName = ({ text }: Draft, verdict: Verdict) =>
    explain(
      draft(text, { account: 'personal' }),
      { accountName: '@secret_teacher' },
      verdict,
      GC,
      'en',
      'submit',
    ).official?.asked.some(({ id }) => id === 'say-who-you-are') === true;

  it.each([
    'Fucking proud to be on strike with the NEU today',
    'Vote the fucking Tories out, they have wrecked our schools',
    'Jesus fucking saves me every week',
    'That match was fucking awful',
    'Parliament is fucking useless, teachers deserve better',
  ])('hears nothing of it under a strike, politics, faith or a match: %s', async (text) => {
    const one = draft(text, { account: 'personal' });
    const bare = { ...found('criticism', 'caution'), target: 'leadership' as const };
    for (const verdict of [await judged(text, one, COMPILED), judgedInPage(text, one, COMPILED)]) {
      expect(verdict.findings, text).not.toEqual([]);
      expect(asksName(one, verdict)).toBe(false);
      expect(asksName(one, decide([...verdict.findings, bare]))).toBe(false);
    }
  });

  it.each([
    'Our head is useless',
    'SLT useless again',
    'Year 4 parents are a nightmare this week',
    'My class were little shits today',
    'Great Chart Primary is a shambles',
    'Oliver in my class bit someone again',
  ])('hears of it where school is in it: %s', async (text) => {
    const one = draft(text, { account: 'personal' });
    expect(asksName(one, await judged(text, one, COMPILED))).toBe(true);
  });

  it('hears of it where a member of staff is named', () => {
    const { surname } = GC.staff[0] ?? { surname: 'Quillfeather' };
    const staff = [{ title: 'Mrs', forename: 'Ada', surname, role: '' }];
    const critical = decide([{ ...found('criticism', 'caution'), target: 'colleague' }]);
    const asked = (text: string) =>
      explain(
        draft(text, { account: 'personal' }),
        { accountName: '@secret_teacher' },
        critical,
        { ...GC, staff },
        'en',
        'submit',
      );
    expect(asked(`Mrs ${surname}’s assemblies are dire`).official?.asked).toHaveLength(1);
    expect(asked('Mrs Thatcher’s speeches were dire').official).toBeNull();
  });
});
