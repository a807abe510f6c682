import { describe, expect, test } from 'vitest';
import { IMAGE_CATEGORIES } from '../../../src/core/category.ts';
import { AUDIENCES, type Draft } from '../../../src/core/draft.ts';
import { imageDetectorIds } from '../../../src/core/image/image-detectors.ts';
import type { ImageFacts } from '../../../src/core/image/image-facts.ts';
import type { ImageVerdict } from '../../../src/core/image/image-finding.ts';
import { IMAGE_PROBLEMS } from '../../../src/core/image/image-problem.ts';
import { judgeImage } from '../../../src/core/image/judge-image.ts';
import { wordsDraft } from '../../../src/core/image/words-draft.ts';
import { type CompiledPack, compilePack } from '../../../src/core/pack/compile.ts';
import type { Rule } from '../../../src/core/pack/schema.ts';
import { crest, face, imageFacts, judgedImage, printed } from '../../support/image-facts.ts';
import { draft, fernhill, fernhillPack, judged } from '../support.ts';

const post = (rest: Partial<Draft> = {}): Draft => draft('', rest);
const seen = (facts: Partial<ImageFacts>, rest: Partial<Draft> = {}, pack: CompiledPack = fernhill): ImageVerdict =>
  judgeImage(imageFacts(facts), post(rest), pack, null);
const read = (facts: Partial<ImageFacts>, rest: Partial<Draft> = {}, pack: CompiledPack = fernhill) =>
  judgedImage(imageFacts(facts), post(rest), pack, (one) => judged(one.text, one, pack));
const told = ({ findings }: ImageVerdict) => findings.map(({ category, level }) => `${category} ${level}`);

/** Fernhill's pack with one rule changed, or with this rule alone. */
const withRule = (id: string, changes: Partial<Rule>, alone = false): CompiledPack => {
  const rules = fernhillPack.rules.filter((rule) => !alone || rule.id === id);
  return compilePack({
    ...fernhillPack,
    rules: rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule)),
  });
};

test('every image category has a detector, and every detector a category', () => {
  expect([...imageDetectorIds].sort()).toEqual([...IMAGE_CATEGORIES].sort());
});

describe('faces', () => {
  test.each(['child', 'teen'] as const)('a %s holds, for everybody but oneself', (kind) => {
    for (const audience of AUDIENCES) {
      for (const account of ['personal', 'official'] as const) {
        const verdict = seen({ faces: [face(kind)] }, { audience, account });
        expect(told(verdict)).toEqual([`image-child ${audience === 'only-me' ? 'note' : 'caution'}`]);
        expect(verdict.findings[0]?.rule).toBe(account === 'official' ? 'image-child-official' : 'image-child');
      }
    }
  });

  test('one child among ten adults holds, and its face alone is marked', () => {
    const faces = [...Array(10).keys()].map((i) => face('adult', i)).concat(face('child', 11));
    const [first] = seen({ faces }).findings;
    expect(first?.category).toBe('image-child');
    expect(first?.boxes).toEqual([face('child', 11).box]);
  });

  test('adults alone, heads of no known age and nobody at all hold nothing', () => {
    expect(seen({}).outcome).toBe('clear');
    expect(seen({ faces: [face('adult')] }).outcome).toBe('clear');
    expect(seen({ faces: [face('unknown'), face('unknown', 1)] }).outcome).toBe('clear');
    expect(told(seen({ faces: [face('adult'), face('adult', 1)] }))).toEqual(['image-adult note']);
  });

  test('a probability that the reader did not take for a child is not second-guessed', () => {
    expect(seen({ faces: [{ ...face('adult'), childProbability: 0.49 }] }).outcome).toBe('clear');
  });

  test('adults too small to be recognised need not be asked', () => {
    const small = [0, 1].map((at) => ({ ...face('adult', at), box: [at * 40, 0, 20, 20] as const }));
    expect(seen({ faces: small }).findings).toEqual([]);
  });

  test.each([
    ['teen', [face('teen')], 'stop'],
    ['child', [face('teen')], 'caution'],
    ['group', [face('child'), face('adult', 1)], 'stop'],
    ['alone', [face('child'), face('adult', 1)], 'caution'],
    ['alone', [face('child')], 'stop'],
    ['unknown-age', [face('child'), face('unknown', 1)], 'stop'],
  ] as const)('a pack can tell them apart by the sign %s', (sign, faces, level) => {
    const pack = withRule('image-child', { levels: [{ when: { signs: [sign] }, level: 'stop' }] });
    expect(seen({ faces }, {}, pack).findings[0]?.level).toBe(level);
  });

  test('a pupil named in print beside a child is a sign of its own', async () => {
    const pack = withRule('image-child', { levels: [{ when: { signs: ['named'] }, level: 'stop' }] });
    const lines = printed('Star of the week: Amara Okonjo');
    expect((await read({ faces: [face('child')], lines }, {}, pack)).outcome).toBe('stop');
    expect((await read({ faces: [face('child')] }, {}, pack)).outcome).toBe('caution');
  });
});

describe('crest and name', () => {
  test('a crest holds on a personal account, and is at home on the school’s own', () => {
    expect(told(seen({ crests: [crest] }))).toEqual(['image-branding caution']);
    expect(seen({ crests: [crest] }).findings[0]?.boxes).toEqual([crest.box]);
    expect(seen({ crests: [crest] }, { audience: 'friends' }).outcome).toBe('caution');
    expect(seen({ crests: [crest] }, { audience: 'only-me' }).outcome).toBe('note');
    expect(seen({ crests: [crest] }, { account: 'official' }).outcome).toBe('clear');
  });

  test.each(['Fernhill Junior School', 'www.fernhill.example', '#TeamFernhill'])(
    'the school in print is branding, a note among friends: %s',
    async (text) => {
      const lines = printed('Summer fair', text);
      const verdict = await read({ lines });
      expect(told(verdict)).toEqual(['image-branding caution']);
      expect(verdict.findings[0]?.boxes).toEqual([lines[1]?.box]);
      expect(verdict.findings[0]?.text).toMatchObject({ category: 'school-identity', words: [expect.any(String)] });
      expect((await read({ lines }, { audience: 'friends' })).outcome).toBe('note');
    },
  );
});

describe('printed words', () => {
  const lines = printed('Certificate of merit', 'Awarded to Amara Okonjo', 'for kindness');

  test('a pupil’s name holds, with its words and the box of its line', async () => {
    const found = (await read({ lines })).findings.find(({ rule }) => rule === 'pupil-name');
    expect(found).toMatchObject({ category: 'image-text', level: 'caution' });
    expect(found?.text).toEqual({ category: 'pupil-name', target: null, words: ['Amara Okonjo'] });
    expect(found?.boxes).toEqual([lines[1]?.box]);
  });

  test('words over two lines have both boxes', async () => {
    const two = printed('So proud of Amara and', 'Oliver in my class today');
    const found = (await read({ lines: two })).findings.find(({ rule }) => rule === 'pupil-name');
    expect(found?.boxes).toEqual(two.map(({ box }) => box));
  });

  test('print that says nothing is clear', async () => {
    expect((await read({ lines: printed('EXIT', 'Mind the step') })).outcome).toBe('clear');
  });

  test('are held no higher than the image rule says, and a note stays one', async () => {
    const grave = printed('The caretaker has been stealing from the trip money, everyone knows it');
    const allegation = (verdict: ImageVerdict) => verdict.findings.find(({ rule }) => rule === 'allegation')?.level;
    expect(allegation(await read({ lines: grave }))).toBe('caution');
    const strict = withRule('image-text', { level: 'stop' });
    expect(allegation(await read({ lines: grave }, {}, strict))).toBe('stop');
    expect(allegation(await read({ lines: grave }, { audience: 'only-me' }, strict))).toBe('note');
  });

  test('are judged in the place of the draft’s own text, as an answer to nobody', () => {
    const facts = imageFacts({ lines });
    expect(wordsDraft(facts, post({ text: 'Look!', replyTo: 'Who won?', site: 'x' }))).toEqual(
      post({ site: 'x', text: 'Certificate of merit\nAwarded to Amara Okonjo\nfor kindness' }),
    );
    expect(wordsDraft(imageFacts({ lines: printed(' ') }), post())).toBeNull();
    expect(wordsDraft(imageFacts(), post())).toBeNull();
  });
});

test('what is indecent stops, whatever else is seen, and comes first', () => {
  const verdict = seen({ explicit: 0.97, faces: [face('child')], crests: [crest] });
  expect(told(verdict)).toEqual(['image-explicit stop', 'image-child caution', 'image-branding caution']);
  expect(seen({ explicit: 0.7 }).outcome).toBe('stop');
  expect(seen({ explicit: 0.69 }).outcome).toBe('clear');
  expect(seen({ explicit: null }).outcome).toBe('clear');
});

describe('what was not checked', () => {
  test.each(IMAGE_PROBLEMS)('%s is unknown', (problem) => {
    const verdict = judgeImage(problem, post(), fernhill, null);
    expect(verdict).toEqual({ outcome: 'unknown', findings: [], incomplete: { kind: 'problem', problem } });
  });

  test('a part that was not read is unknown, unless something holds the picture anyway', () => {
    expect(seen({ unread: ['faces', 'frames'] })).toMatchObject({
      outcome: 'unknown',
      incomplete: { kind: 'unread', parts: ['faces', 'frames'] },
    });
    expect(seen({ unread: ['words'], faces: [face('child')] })).toMatchObject({
      outcome: 'caution',
      incomplete: { kind: 'unread', parts: ['words'] },
    });
  });

  test('a part that no rule asks for is not missed', () => {
    const childOnly = withRule('image-child', {}, true);
    expect(seen({ unread: ['explicit', 'words', 'crests'] }, {}, childOnly).outcome).toBe('clear');
    expect(seen({ unread: ['faces'] }, {}, childOnly).outcome).toBe('unknown');
    expect(seen({ unread: ['crests'] }, { account: 'official' }).outcome).toBe('clear');
  });

  test('words that were not judged, or not in full, are said so', async () => {
    const facts = imageFacts({ lines: printed('Class list') });
    expect(judgeImage(facts, post(), fernhill, null).incomplete).toEqual({ kind: 'words' });
    const late = { outcome: 'unknown', findings: [], incomplete: { kind: 'reader-late' } } as const;
    expect(judgeImage(facts, post(), fernhill, late)).toMatchObject({
      outcome: 'unknown',
      incomplete: { kind: 'words' },
    });
  });

  test('without a pack, and with facts that make no sense, it never throws', () => {
    expect(judgeImage(imageFacts(), post(), null, null).incomplete).toEqual({ kind: 'no-pack' });
    for (const nonsense of [null, {}, { faces: 3 }, { ...imageFacts(), faces: [null] }, 'what']) {
      expect(judgeImage(nonsense as never, post(), fernhill, null).outcome).toBe('unknown');
    }
  });

  test('a detector that fails is named by what it reads', () => {
    const broken = { ...imageFacts(), faces: [null] } as never;
    expect(judgeImage(broken, post(), fernhill, null).incomplete).toEqual({ kind: 'unread', parts: ['faces'] });
  });
});
