import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPackFairness } from '../../../src/admin/check/check-pack-fairness.ts';
import { fairnessText } from '../../../src/admin/check/fairness-text.ts';
import { FAIRNESS_TOPICS } from '../../../src/admin/check/fairness-topics.ts';
import { lawfulTopic } from '../../../src/admin/check/lawful-topic.ts';
import { overreach } from '../../../src/admin/check/overreach.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import type { Clause, Pack, Rule } from '../../../src/core/pack/schema.ts';
import { corpusLines } from '../../core/corpus-lines.ts';
import { SHIPPED_PACKS } from '../../support/shipped-packs.ts';

const UK = shippedPack('uk-schools');

function withRule(change: Partial<Rule>): Pack {
  const [rule] = UK.rules;
  if (!rule) throw new Error('no rule');
  return { ...UK, rules: [{ ...rule, id: 'own', ...change }] };
}
const found = (pack: Pack) => checkPackFairness(pack).map(({ kind, topic, path }) => `${kind} ${topic} ${path}`);

test.each(SHIPPED_PACKS)('%s warns about nothing of the kind', (id) => {
  expect(checkPackFairness(shippedPack(id))).toEqual([]);
});

describe('refuses a rule', () => {
  test.each([
    [{ notice: { en: 'This gives a political opinion' } }, 'refuse politics rules[0].notice.en'],
    [{ notice: { en: 'A post', cy: 'Mae hyn yn sôn am grefydd' } }, 'refuse belief rules[0].notice.cy'],
    [{ notice: { en: 'This is not standard English' } }, 'refuse dialect rules[0].notice.en'],
    [{ advice: { en: 'Keep union matters and strikes off your page.' } }, 'refuse union rules[0].advice.en'],
    [{ advice: { en: 'Lovely. Please avoid mentions of sexuality.' } }, 'refuse identity rules[0].advice.en'],
    [{ advice: { en: 'Never raise concerns outside the school.' } }, 'refuse whistleblowing rules[0].advice.en'],
    [{ wording: { en: 'I would rather not post in Welsh' } }, 'refuse dialect rules[0].wording.en'],
    [{ reasons: [{ en: 'Yes' }, { en: 'It is not about politics' }] }, 'refuse politics rules[0].reasons[1].en'],
  ])('%o', (change, expected) => {
    expect(found(withRule(change as Partial<Rule>))).toContain(expected);
  });

  test('or flags one whose example is lawful speech of nobody, but not one that runs down a colleague', () => {
    const examples = (...trigger: string[]) => found(withRule({ examples: { trigger, silent: [] } }));
    expect(examples('Voting Labour on Thursday and proud of it')).toEqual([
      'flag politics rules[0].examples.trigger[0]',
    ]);
    expect(examples('Out on strike with the NEU tomorrow')).toEqual(['flag union rules[0].examples.trigger[0]']);
    expect(examples('Our head is docking strikers out of spite, what a bully')).toEqual([]);
  });

  test('but not one for the school’s own accounts, where it may ask for balance', () => {
    const advice = { en: 'Keep political opinions off the school account.' };
    expect(found(withRule({ advice, when: { accounts: ['official'] } }))).toEqual([]);
    const routes = { en: 'Never report concerns to Ofsted from here.' };
    expect(found(withRule({ advice: routes, when: { accounts: ['official'] } }))).toHaveLength(1);
  });
});

describe('a clause of an over-reaching policy', () => {
  const clause = (more: Partial<Clause> = {}): Clause => ({
    id: 'c-1',
    where: '5.2',
    asks: { en: 'Staff must not express political opinions on social media.' },
    ...more,
  });
  const pack = (one: Clause, cited: boolean): Pack => ({
    ...UK,
    clauses: [one, ...UK.clauses],
    rules: UK.rules.map((rule, i) => (cited && i === 0 ? { ...rule, clauses: ['c-1'] } : rule)),
  });
  test('is refused where a rule stands on it, else flagged', () => {
    expect(found(pack(clause(), true))).toEqual(['refuse politics clauses[0].asks.en']);
    expect(found(pack(clause(), false))).toEqual(['flag politics clauses[0].asks.en']);
  });
  test('is in order where it is set aside with a reason, or binds the school’s accounts', () => {
    expect(found(pack(clause({ outside: { en: 'It keeps from lawful speech.' } }), false))).toEqual([]);
    expect(found(pack(clause({ appliesTo: 'official' }), false))).toEqual([]);
    const asks = { en: 'Never use the whistleblowing line.' };
    expect(found(pack(clause({ asks, place: 'contact' }), false))).toEqual([]);
    expect(found(pack(clause({ asks, place: 'advice' }), false))).toHaveLength(1);
  });
});

describe('sentences', () => {
  test.each([
    'Do not express political opinions online.',
    'Staff must not post religious views.',
    'Avoid posts about strikes and industrial action.',
    'Do not discuss trade union matters online.',
    'Staff should not whistleblow on social media.',
    'Take concerns to the head, never externally to Ofsted.',
    'Use standard English in all posts.',
    'Avoid slang and text speak.',
    'Please keep LGBT content off your page.',
    'Do not criticise the government.',
    'Remain politically neutral online at all times.',
    'Our policy asks you not to post political views.',
  ])('over-reaching: %s', (text) => expect(overreach(text, 'en')).not.toBeNull());
  test.each([
    'Peidiwch â mynegi barn wleidyddol.',
    'Osgoi postiadau am streic.',
    'Ysgrifennwch yn Saesneg yn unig, nid mewn tafodiaith.',
  ])('over-reaching: %s', (text) => expect(overreach(text, 'cy')).not.toBeNull());
  test.each([
    'Leave out what threatens, or discriminates on grounds of race, religion or sexuality.',
    'A concern can go to your line manager, governors or union, and whistleblowing routes stay open to you.',
    'Whistleblowing is never blocked.',
    "Keep to yourself what you know of pupils' religion or disability.",
    'Act in good faith.',
    'Political and religious views are yours to give.',
    'Do not post racist or homophobic abuse.',
    "Keep pupils' names out of posts.",
  ])('in order: %s', (text) => expect(overreach(text, 'en')).toBeNull());
});

describe('invented policies of others’ making', () => {
  const POLICIES =
    'ashcombe-federation bramblewick-infant bridge-house-ap hazelgrove-special lisnagarve-college llanfedw-church-in-wales meridian-trust northmoor-county-primary st-cuthmans tidewell-dos-and-donts wharfside-college ysgol-bro-gwynant';
  interface Line {
    readonly text?: string;
    readonly appliesTo: string;
    readonly place: string;
  }
  const folder = new URL('../../corpus/policies/', import.meta.url);
  const clauses = POLICIES.split(' ')
    .flatMap((name) =>
      readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ text, appliesTo, place }) => (text && appliesTo === 'staff' && place !== 'contact' ? [text] : []));
  test('five of their clauses for staff reach too far, and no other is taken for one', () => {
    const caught = clauses.filter((text) => overreach(text, 'en') ?? overreach(text, 'cy'));
    expect(caught.sort()).toEqual([
      expect.stringMatching(/^Employees shall not .* discussion of a political nature/),
      expect.stringMatching(/^Ni chaiff staff gefnogi unrhyw blaid wleidyddol/),
      expect.stringMatching(/^Staff must not display .* a political opinion or religious belief/),
      expect.stringMatching(/^Staff must not use social media to encourage support for industrial action/),
      expect.stringMatching(/^Staff should not advertise attendance at demonstrations/),
    ]);
    expect(clauses.length).toBeGreaterThan(300);
  });
});

test('knows the lawful speech of the fairness set for what it is, and finds none in drafts that do harm', () => {
  const lawful = corpusLines('fairness/lawful.jsonl').filter(({ text }) => lawfulTopic(text));
  expect(lawful.length).toBeGreaterThanOrEqual(20);
  const harmful = corpusLines('plain/risky.jsonl').filter(({ text }) => lawfulTopic(text));
  expect(harmful.map(({ text }) => text)).toEqual([]);
});

test('says why, and what to do instead, in both languages', () => {
  for (const topic of FAIRNESS_TOPICS)
    for (const where of ['words', 'clause', 'example'] as const) {
      const [en, cy] = [
        fairnessText({ where, topic, words: 'x' }, 'en'),
        fairnessText({ where, topic, words: 'x' }, 'cy'),
      ];
      expect(en).toMatch(/Act \d{4}/);
      expect(cy).toMatch(/(?:Deddf|Mesur)/);
    }
  expect(fairnessText({ where: 'clause', topic: 'belief', words: 'faith' }, 'en')).toMatch(/Higgs v Farmor's School/);
});
