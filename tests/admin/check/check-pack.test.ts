import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/admin/check/check-pack.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import type { Pack, Rule } from '../../../src/core/pack/schema.ts';
import { readDraft } from '../../../src/reader/text/read-draft.ts';
import { diskModels } from '../../../src/train/encoder/disk-models.ts';
import { SHIPPED_PACKS } from '../../support/shipped-packs.ts';

const UK = shippedPack('uk-schools');
const TODAY = '2026-11-20';
const read: Parameters<typeof checkPack>[1]['read'] = (draft, compiled) => readDraft(draft, compiled, diskModels());
const told = async (pack: Pack) =>
  (await checkPack(pack, { today: TODAY })).map(({ path, text }) => `${path}: ${text.en}`);

test.each(SHIPPED_PACKS)('nothing in %s has to be mended, its drafts included', async (id) => {
  const problems = await checkPack(shippedPack(id), { today: TODAY, read });
  expect(problems.filter(({ kind }) => kind === 'refuse')).toEqual([]);
});

describe('drafts of a rule', () => {
  const check = async (id: string, examples: Rule['examples']) => {
    const pack = { ...UK, rules: UK.rules.map((rule) => (rule.id === id ? { ...rule, examples } : rule)) };
    return (await checkPack(pack, { today: TODAY, read })).map(({ path, text }) => `${path}: ${text.en}`);
  };
  test('that disagree are named, of pictures too', async () => {
    expect(await check('pupil-name', { trigger: ['Lovely weather'], silent: [] })).toEqual([
      "rules[0].examples.trigger[0]: rule 'pupil-name' stays silent on the draft that must trigger it: Lovely weather",
    ]);
    const at = UK.rules.findIndex(({ id }) => id === 'image-child');
    expect(await check('image-child', { trigger: ['adult', 'kitten'], silent: ['child'] })).toEqual([
      `rules[${at}].examples.trigger[0]: rule 'image-child' stays silent on the draft that must trigger it: adult`,
      expect.stringMatching(/nothing that they can show \(such as child\+adult\): kitten$/),
      `rules[${at}].examples.silent[0]: rule 'image-child' speaks of a draft that must leave it silent: child`,
    ]);
  });
  test('may answer something', async () => {
    const [rule] = UK.rules.filter(({ id }) => id === 'abuse-reply');
    expect(rule?.examples.trigger.every((one) => one.startsWith('> '))).toBe(true);
    expect(await check('abuse-reply', { trigger: ['Go on then'], silent: [] })).toHaveLength(1);
  });
});

describe('what an admin should see to', () => {
  test('a clause that nothing serves, and one that something serves though it lies outside', async () => {
    const own = { id: 'c-1', where: '1', asks: { en: 'Be kind.' } };
    expect(await told({ ...UK, clauses: [...UK.clauses, own] })).toEqual([
      expect.stringMatching(/^clauses\[\d+\]: nothing in the pack does what clause 'c-1' asks/),
    ]);
    expect(await told({ ...UK, clauses: [...UK.clauses, { ...own, outside: { en: 'Not for staff.' } }] })).toEqual([]);
    const clauses = UK.clauses.map((clause, i) => (i === 0 ? { ...clause, outside: { en: 'No.' } } : clause));
    expect(await told({ ...UK, clauses })).toEqual([expect.stringMatching(/said to lie outside, and yet/)]);
  });
  test('contacts that are missing, or cannot be reached', async () => {
    expect(await told({ ...UK, contacts: UK.contacts.filter(({ role }) => role !== 'dsl') })).toEqual([
      'contacts: rules send people to the safeguarding lead, and no contact has that role',
    ]);
    const school = shippedPack('great-chart').school;
    const contacts = UK.contacts.map(({ how, ...one }) =>
      one.role === 'dsl' ? one : { ...one, how: how ?? { en: 'Room 4' } },
    );
    expect(await told({ ...UK, school, contacts })).toEqual([
      expect.stringMatching(/how to reach the safeguarding lead/),
    ]);
  });
  test('a review date that has passed', async () => {
    const due = (reviewDate: string): Pack => ({ ...UK, policy: { ...UK.policy, reviewDate } });
    expect(await told(due('2026-11-19'))).toEqual([
      expect.stringMatching(/^policy\.reviewDate: .*2026-11-19, has passed/),
    ]);
    expect(await told(due('2026-11-20'))).toEqual([]);
  });
  test('never before what has to be mended', async () => {
    const pack = { ...UK, policy: { ...UK.policy, reviewDate: '2020-01-01' } };
    const rules = pack.rules.map((rule, i) => (i === 0 ? { ...rule, notice: { en: 'This is about politics' } } : rule));
    expect((await checkPack({ ...pack, rules }, { today: TODAY })).map(({ kind }) => kind)).toEqual(['refuse', 'flag']);
  });
});

describe('what a pack takes away', () => {
  const kinds = async (pack: Pack, base: Pack | null = null) =>
    (await checkPack(pack, { today: TODAY, base })).map(({ kind, path, text }) => [kind, path, text.cy !== text.en]);
  const off = (locked: boolean): Pack => ({
    ...UK,
    settings: { enabled: { value: false, locked, reason: { en: 'No need' } } },
  });
  test('the second look: refused where nobody can turn it on again', async () => {
    expect(await kinds(off(true))).toEqual([['refuse', 'settings.enabled', true]]);
    expect(await kinds(off(false))).toEqual([['flag', 'settings.enabled', true]]);
    const on = { value: true, locked: true, reason: { en: 'Safety' } };
    expect(await kinds({ ...UK, settings: { enabled: on } })).toEqual([]);
  });
  test('its rules, all or most of what it stands on', async () => {
    const bare = { ...UK, rules: [], clauses: [], locks: [] };
    expect(await kinds(bare)).toEqual([['flag', 'rules', true]]);
    const few = UK.rules.slice(0, Math.floor(UK.rules.length / 2) - 1);
    expect((await kinds({ ...UK, rules: few }, UK)).map(([, path]) => path)).toContain('changes');
    expect((await kinds({ ...UK, rules: few })).map(([, path]) => path)).not.toContain('changes');
    expect(await kinds(UK, UK)).toEqual([]);
  });
  test('the roster of its base', async () => {
    const roster = (key: string) => ({ key, first: {}, full: {} }) as unknown as Pack['roster'];
    const base = { ...UK, roster: roster('a') };
    expect(await kinds({ ...UK, roster: roster('b') }, base)).toEqual([['flag', 'roster', true]]);
    expect(await kinds(base, base)).toEqual([]);
  });
});

describe('what does not do what it says', () => {
  test('a lock that names nothing', async () => {
    const locks = ['rules', 'rules/pupil-name', 'rules/pupil-nam', 'contacts/dsl', 'moments/nothing', 'hours'];
    expect(await told({ ...UK, locks })).toEqual([
      "locks[2]: locks nothing: there is no 'rules/pupil-nam' in the pack",
      "locks[4]: locks nothing: there is no 'moments/nothing' in the pack",
    ]);
  });
  test('a version without a number, or with the day before the year', async () => {
    const of = (version: string) => told({ ...UK, version });
    expect(await of('autumn')).toEqual([expect.stringMatching(/^version: 'autumn' has no number/)]);
    expect(await of('20/11/2026')).toEqual([expect.stringMatching(/begins with the day.*year first/)]);
    for (const version of ['2026.11.20', '2026-11-20', '7+20261120', '1.2.3']) expect(await of(version)).toEqual([]);
  });
});
