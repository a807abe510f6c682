import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { explainImage } from '../../../src/core/image/explain-image.ts';
import { IMAGE_PARTS, type ImageFacts } from '../../../src/core/image/image-facts.ts';
import { IMAGE_PROBLEMS, type ImageProblem } from '../../../src/core/image/image-problem.ts';
import { judgeImage } from '../../../src/core/image/judge-image.ts';
import { wordsDraft } from '../../../src/core/image/words-draft.ts';
import type { Language } from '../../../src/core/language.ts';
import { compilePack } from '../../../src/core/pack/compile.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { crest, face, imageFacts, printed } from '../../support/image-facts.ts';
import { draft, fernhillPack, judged, ukPack } from '../support.ts';

interface Asked {
  readonly kind?: 'picture' | 'video';
  readonly language?: Language;
  readonly rest?: Partial<Draft>;
  readonly pack?: Pack | null;
  readonly label?: string;
}

async function explained(what: Partial<ImageFacts> | ImageProblem, asked: Asked = {}) {
  const { kind = 'picture', language = 'en', rest = {}, pack = fernhillPack, label = null } = asked;
  const seen = typeof what === 'string' ? what : imageFacts(what);
  const post = draft('', rest);
  const compiled = pack && compilePack(pack);
  const words = typeof seen === 'string' ? null : wordsDraft(seen, post);
  const verdict = judgeImage(seen, post, compiled, words && compiled && (await judged(words.text, rest, compiled)));
  const image = { name: 'IMG_1.jpg', kind, seen, verdict };
  return explainImage(image, words, post, { audienceLabel: label }, pack, language);
}

describe('a child', () => {
  test('is told with its clause, whom to ask, and the answers of the pack', async () => {
    const shown = await explained({ faces: [face('child')] });
    expect(shown).toMatchObject({ name: 'IMG_1.jpg', width: 800, height: 600, level: 'caution', asksAnswer: false });
    expect(shown.findings).toHaveLength(1);
    expect(shown.findings[0]).toMatchObject({
      category: 'image-child',
      level: 'caution',
      notice: 'A child may be in this picture',
      boxes: [face('child').box],
      words: [],
      clause: { intro: 'Your school’s policy asks', where: "Pupils' privacy: pictures" },
    });
    expect(shown.answers).toEqual(['My own child, nobody else in it', 'Consent is on record', 'Not a child']);
    expect(shown.contacts.map(({ name }) => name)).toEqual(["Your school's online safety lead"]);
    expect(shown.audience).toBe('Anyone can see this, and pass it on.');
    expect(shown.incomplete).toBeNull();
    expect(shown.hidden).toBeNull();
  });

  test('is counted among the faces, with those that cannot be told', async () => {
    const faces = [face('child'), face('teen', 1), face('adult', 2), face('unknown', 3)];
    const notice = async (language: Language) => (await explained({ faces }, { language })).findings[0]?.notice;
    expect(await notice('en')).toBe('A child may be in this picture (2 of 4 faces, and 1 whose age can’t be told)');
    expect(await notice('cy')).toMatch(/^Efallai fod plentyn .*\(2 o 4 wyneb, a 1 /);
  });

  test('is chosen for the blur, as are heads beside it that cannot be told', async () => {
    const chosen = async (...kinds: ('child' | 'teen' | 'adult' | 'unknown')[]) => {
      const shown = await explained({ faces: kinds.map(face), crests: [crest] });
      return shown.faces.map((one) => one.chosen);
    };
    expect(await chosen('child', 'teen', 'adult', 'unknown')).toEqual([true, true, false, true]);
    expect(await chosen('adult', 'unknown')).toEqual([false, false]);
  });

  test('on the school’s own account asks for consent on record', async () => {
    const shown = await explained({ faces: [face('child')] }, { rest: { account: 'official' } });
    expect(shown.answers[0]).toMatch(/^Consent is on record/);
    expect(shown.audience).toMatch(/in your school’s name/);
  });

  test('asks what the school’s own policy asks of consent, and offers its own answer first', async () => {
    const clauses = [fernhillPack.clauses[0]?.id ?? ''];
    const pack: Pack = {
      ...fernhillPack,
      official: [
        {
          id: 'consent',
          kind: 'consent',
          clauses,
          notice: { en: 'Is consent on record?' },
          advice: { en: 'Look it up.' },
        },
        { id: 'sign', kind: 'sign-off', clauses, notice: { en: 'Who is posting?' }, advice: { en: 'Say so.' } },
      ],
      advice: [{ id: 'own', clauses, at: 'answer', text: { en: 'My own child at my own school' } }],
    };
    const official = await explained({ faces: [face('child')] }, { pack, rest: { account: 'official' } });
    expect(official.consent?.map(({ notice }) => notice)).toEqual(['Is consent on record?']);
    expect(official.answers[0]).toBe('My own child at my own school');
    const adult = await explained({ faces: [face('adult')], crests: [crest] }, { pack, rest: { account: 'official' } });
    expect(adult.consent).toHaveLength(1);
    expect((await explained({ crests: [crest] }, { pack, rest: { account: 'official' } })).consent).toEqual([]);
    expect(adult.answers).not.toContain('My own child at my own school');
    expect((await explained({ faces: [face('child')] }, { pack })).consent).toEqual([]);
  });

  test('in a video has no boxes: its frames differ', async () => {
    for (const [kind, frames] of [
      ['video', 8],
      ['picture', 3],
    ] as const) {
      const shown = await explained({ faces: [face('child'), face('child', 1)], frames, location: true }, { kind });
      expect(shown).toMatchObject({ kind: 'video', faces: [], hidden: expect.stringMatching(/taken out/) });
      expect(shown.findings[0]).toMatchObject({ boxes: [], notice: 'A child may be in this picture' });
    }
  });
});

test('answers are there without any in the pack, and belong to what was found', async () => {
  const bare = { ...fernhillPack, rules: fernhillPack.rules.map((rule) => ({ ...rule, reasons: [] })) };
  const answers = async (facts: Partial<ImageFacts>) => (await explained(facts, { pack: bare })).answers;
  expect(await answers({ faces: [face('child')] })).toContain('My own child, nobody else in it');
  expect(await answers({ crests: [crest] })).not.toContain('My own child, nobody else in it');
  expect((await answers({ explicit: 0.99 })).length).toBeGreaterThan(0);
});

test('what stops asks for an answer', async () => {
  const shown = await explained({ explicit: 0.99 });
  expect(shown).toMatchObject({ level: 'stop', asksAnswer: true });
  expect(shown.answers.length).toBeGreaterThan(1);
});

test('notes are left out where something holds the picture', async () => {
  const adults = [face('adult'), face('adult', 1)];
  expect((await explained({ faces: adults })).findings.map((one) => one.level)).toEqual(['note']);
  const both = await explained({ faces: [...adults, face('child', 2)] });
  expect(both.findings.map((one) => one.category)).toEqual(['image-child']);
});

test('printed words are told by the text rule that they meet, with the advice for pictures', async () => {
  const lines = printed('Certificate of merit', 'Awarded to Amara Okonjo');
  const shown = await explained({ lines }, { label: 'Fernhill parents', rest: { audience: 'group' } });
  const name = shown.findings.find((one) => one.words.includes('Amara Okonjo'));
  expect(name).toMatchObject({
    category: 'image-text',
    notice: 'Words in the picture: This seems to name a pupil',
    boxes: [lines[1]?.box],
    clause: { where: "Pupils' privacy: names" },
  });
  expect(name?.advice).toMatch(/^Cut or cover the words/);
  expect(shown.contacts.length).toBeGreaterThan(1);
  expect(shown.audience).toContain('“Fernhill parents”');
});

test('crest and name of the school are one finding', async () => {
  const shown = await explained({ crests: [crest], lines: printed('Fernhill Junior School') });
  expect(shown.findings).toHaveLength(1);
  expect(shown.findings[0]).toMatchObject({ category: 'image-branding', words: ['Fernhill Junior School'] });
  expect(shown.findings[0]?.boxes).toHaveLength(2);
});

test('place and time in the file are one line', async () => {
  const hidden = async (location: boolean, captured: boolean) =>
    (await explained({ faces: [face('child')], location, captured })).hidden;
  expect(await hidden(true, true)).toMatch(/where and when .* can be taken out/);
  expect(await hidden(true, false)).toMatch(/where it was taken/);
  expect(await hidden(false, true)).toMatch(/when it was taken/);
  expect(await hidden(false, false)).toBeNull();
});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  const notChecked = language === 'en' ? /^Not (fully )?checked[:.]/ : /^Heb ei wirio(’n llawn)?[:.]/;

  test.each(IMAGE_PROBLEMS)('%s is said to be not checked, and what can be done', async (problem) => {
    const shown = await explained(problem, { language });
    expect(shown).toMatchObject({ level: null, findings: [], faces: [], answers: [], asksAnswer: false, width: 0 });
    expect(shown.incomplete).toMatch(notChecked);
    expect(shown.incomplete?.length).toBeGreaterThan(40);
  });

  test('every problem has words of its own', async () => {
    const texts = await Promise.all(IMAGE_PROBLEMS.map(async (p) => (await explained(p, { language })).incomplete));
    texts.push((await explained('unsupported', { language, kind: 'video' })).incomplete);
    expect(new Set(texts).size).toBe(IMAGE_PROBLEMS.length + 1);
  });

  test.each(IMAGE_PARTS)('unread %s say what to look for', async (part) => {
    const others = IMAGE_PARTS.filter((one) => one !== part);
    const one = (await explained({ unread: [part] }, { language })).incomplete;
    const rest = (await explained({ unread: others }, { language })).incomplete;
    expect(one).toMatch(notChecked);
    expect(rest).toMatch(notChecked);
    expect(one).not.toBe(rest);
  });

  test('without a pack it says so, and without Welsh in the pack it has English', async () => {
    expect((await explained({}, { language, pack: null })).incomplete).toMatch(notChecked);
    const english = { ...ukPack, rules: ukPack.rules.map((r) => ({ ...r, notice: { en: r.notice.en } })) };
    const shown = await explained({ faces: [face('child')] }, { language, pack: english });
    expect(shown.findings[0]?.notice).toBe('A child may be in this picture');
  });

  test('no text orders anyone about', async () => {
    const shown = [
      ...(await Promise.all(IMAGE_PROBLEMS.map((p) => explained(p, { language })))),
      await explained({ unread: IMAGE_PARTS, faces: [face('child')], location: true }, { language }),
    ];
    expect(JSON.stringify(shown)).not.toMatch(/you must|must not|forbidden|rhaid i chi|pupil must/i);
  });
});

test('words that could not be judged are quoted as they begin', () => {
  const seen = imageFacts({ lines: printed('Class list', 'Year 4, autumn term, Heron and Otter together') });
  const post = draft('');
  const verdict = judgeImage(seen, post, compilePack(fernhillPack), null);
  const words = wordsDraft(seen, post);
  const shown = explainImage({ name: 'a', kind: 'picture', seen, verdict }, words, post, {}, fernhillPack, 'en');
  expect(shown.incomplete).toMatch(/“Class list Year 4, autumn term.*…”/);
});
