import { describe, expect, test } from 'vitest';
import { ADVICE_CATEGORIES, IMAGE_CATEGORIES, TEXT_CATEGORIES } from '../../src/core/category.ts';
import { detectorIds } from '../../src/core/detectors.ts';
import { imageDetectorIds } from '../../src/core/image/image-detectors.ts';
import { exampleDraft } from '../../src/core/pack/example-draft.ts';
import { packSchema } from '../../src/core/pack/schema.ts';
import { holds } from '../../src/core/verdict.ts';
import { judgedImage, labelledFacts } from '../support/image-facts.ts';
import { draft, judged, uk0, ukPack } from './support.ts';

test('every category has a detector and a rule, and every detector a category', () => {
  expect([...detectorIds].sort()).toEqual([...TEXT_CATEGORIES, ...ADVICE_CATEGORIES].sort());
  expect([...imageDetectorIds].sort()).toEqual([...IMAGE_CATEGORIES].sort());
  expect([...new Set(ukPack.rules.map((r) => r.category))].sort()).toEqual(
    [...TEXT_CATEGORIES, ...IMAGE_CATEGORIES, ...ADVICE_CATEGORIES].sort(),
  );
});

const isImage = ({ category }: { readonly category: string }) => imageDetectorIds.includes(category);

test('it names no school and no pupil', () => {
  expect(ukPack.school).toBeNull();
  expect(ukPack.roster).toBeNull();
  expect(ukPack.crests).toEqual([]);
});

describe.each(ukPack.rules)('rule $id', (rule) => {
  test('stands on a clause, offers someone to ask, and says it in both languages', () => {
    expect(ukPack.clauses.map((c) => c.id)).toEqual(expect.arrayContaining(rule.clauses));
    expect(ukPack.contacts.map((c) => c.role)).toContain(rule.ask);
    for (const words of [rule.notice, rule.advice, rule.wording ?? rule.notice, ...rule.reasons])
      expect(words.cy).toBeTruthy();
    if (rule.level === 'stop' || rule.levels.some((l) => l.level === 'stop'))
      expect(rule.reasons.length).toBeGreaterThan(0);
  });

  const account = rule.when?.accounts?.[0] ?? 'personal';
  /** A draft; of image rules what a picture shows (`child+adult`). */
  const verdictOn = async (example: string) => {
    if (!isImage(rule)) {
      const { text, ...rest } = exampleDraft(rule, example);
      return judged(text, rest, uk0);
    }
    const judgeText = (words: { readonly text: string }) => judged(words.text, { account }, uk0);
    return judgedImage(labelledFacts(example), draft('', { account }), uk0, judgeText);
  };
  const isFound = ({ findings }: Awaited<ReturnType<typeof verdictOn>>) =>
    findings.some((f) => f.rule === rule.id || (rule.category === 'image-text' && f.category === rule.category));

  test.each(rule.examples.trigger)('triggers: %s', async (example) => {
    const verdict = await verdictOn(example);
    expect(isFound(verdict)).toBe(true);
    if (rule.level !== 'note') expect(holds(verdict)).toBe(true);
  });
  test.each(rule.examples.silent)('silent: %s', async (example) => {
    expect(isFound(await verdictOn(example))).toBe(false);
  });
  test('has examples of both kinds, if it is about pictures', () => {
    if (isImage(rule)) expect(Math.min(rule.examples.trigger.length, rule.examples.silent.length)).toBeGreaterThan(0);
  });
});

describe('a pack is refused', () => {
  const faults = (changes: object) =>
    packSchema
      .safeParse({ ...ukPack, ...changes })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const [first] = ukPack.rules;

  test('with two rules, clauses or crests of one name', () => {
    const crest = { id: 'c', image: 'data:image/png;base64,AAAA' };
    expect(faults({ rules: [first, first] })).toEqual(["rules.1.id: 'pupil-name' stands twice"]);
    expect(faults({ crests: [crest, crest] })).toEqual(["crests.1.id: 'c' stands twice"]);
    expect(faults({ clauses: [...ukPack.clauses, ukPack.clauses[0]] })?.[0]).toMatch(/stands twice/);
    expect(faults({ crests: [crest, { ...crest, id: 'd' }] })).toBeUndefined();
  });

  test('where advice is more than a note', () => {
    const tone = { ...first, id: 'tone', category: 'tone', level: 'note', levels: [] };
    expect(faults({ rules: [tone] })).toBeUndefined();
    expect(faults({ rules: [{ ...tone, level: 'stop' }] })?.[0]).toMatch(/^rules\.0\.level: must be note/);
    const special = { ...tone, levels: [{ when: { audiences: ['public'] }, level: 'caution' }] };
    expect(faults({ rules: [special] })?.[0]).toMatch(/^rules\.0\.levels\.0\.level: must be note/);
  });

  test('with a crest that is no picture, or too large a one', () => {
    const crests = (image: string) => faults({ crests: [{ id: 'c', image }] })?.[0];
    expect(crests('data:image/svg+xml;base64,AAAA')).toMatch(/must be a PNG, JPEG or WebP/);
    expect(crests('https://example.org/crest.png')).toMatch(/must be a PNG, JPEG or WebP/);
    expect(crests(`data:image/png;base64,${'A'.repeat(400_000)}`)).toBeUndefined();
    expect(crests(`data:image/png;base64,${'A'.repeat(400_004)}`)).toMatch(/^crests\.0\.image/);
  });
});

test('no text orders anyone about', () => {
  const words = JSON.stringify(ukPack);
  expect(words).not.toMatch(/you must|must not|forbidden|rhaid i chi/i);
});

test('every text shown is there in Welsh', () => {
  const texts = [
    ...ukPack.clauses.map((c) => c.asks),
    ...ukPack.contacts.flatMap((c) => [c.name, ...(c.how ? [c.how] : [])]),
    ukPack.policy.title,
  ];
  for (const text of texts) expect(text.cy).toBeTruthy();
});
