import { describe, expect, test } from 'vitest';
import { changeText } from '../../../src/admin/diff/change-text.ts';
import { diffPacks } from '../../../src/admin/diff/diff-packs.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import { buildRosterFilters } from '../../../src/core/pack/build-roster-filters.ts';
import type { Pack, Rule } from '../../../src/core/pack/schema.ts';
import { SHIPPED_PACKS } from '../../support/shipped-packs.ts';

const UK = shippedPack('uk-schools');
const CHART = shippedPack('great-chart');

const ruleWith = (id: string, change: Partial<Rule>): Pack => ({
  ...UK,
  rules: UK.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const told = (before: Pack, after: Pack, language: 'en' | 'cy' = 'en'): string[] =>
  diffPacks(before, after).map((change) => changeText(change, language));

describe('nothing is different', () => {
  test('between a pack and itself, read anew or in another order', () => {
    expect(diffPacks(UK, structuredClone(UK))).toEqual([]);
    const { rules, clauses } = UK;
    expect(diffPacks(UK, { ...UK, rules: rules.toReversed(), clauses: clauses.toReversed() })).toEqual([]);
  });
});

describe('a rule', () => {
  test('that is graver or milder', () => {
    expect(told(UK, ruleWith('pupil-name', { level: 'stop' }))).toEqual([
      'The rule ‘This seems to name a pupil’ (pupil-name) now stops a post instead of asking for care.',
    ]);
    expect(told(UK, ruleWith('allegation', { level: 'caution' }), 'cy')).toEqual([
      "Mae’r rheol ‘Mae hyn yn dweud neu'n awgrymu bod rhywun wedi gwneud drwg’ (allegation) bellach yn gofyn am ofal yn lle ei atal.",
    ]);
  });
  test('with other words, conditions, reasons and people to ask', () => {
    const when = { accounts: ['personal'], surfaces: ['bio', 'post'] } satisfies Rule['when'];
    expect(told(UK, ruleWith('media', { advice: { en: 'Ask first.' }, ask: 'media', when }))).toEqual([
      expect.stringMatching(/its advice: now ‘Ask first’; before, ‘Speak with your head/),
      expect.stringMatching(/whom to ask: now whoever speaks with the press; before, the headteacher\.$/),
      expect.stringMatching(/when it applies: now on personal accounts, in profiles or in posts; before, always\.$/),
    ]);
  });
  test('that is new or gone', () => {
    const without = { ...UK, rules: UK.rules.filter(({ id }) => id !== 'tone') };
    expect(told(without, UK)).toEqual(['The rule ‘This may be worth one more read’ (tone) is new.']);
    expect(told(UK, without)).toEqual(['The rule ‘This may be worth one more read’ (tone) is gone.']);
  });
});

test('clauses that are new, gone or reworded', () => {
  const [first, ...rest] = UK.clauses;
  if (!first) throw new Error('no clause');
  const changed = { ...first, asks: { en: 'Leave names out.' }, where: '4.1' };
  const added = { ...first, id: 'new-one' };
  expect(told(UK, { ...UK, clauses: [changed, added, ...rest.slice(1)] })).toEqual([
    expect.stringMatching(/^The clause [^(]+ \(‘Keep to yourself .*’\) is gone\.$/),
    "The clause 4.1 (‘Leave names out’), its place in the policy: now ‘4.1’; before, ‘Pupils' privacy: names’.",
    expect.stringMatching(/^The clause 4\.1 \(‘Leave names out’\), what it asks: now ‘Leave names out’; before, ‘Keep/),
    expect.stringMatching(/^The clause Pupils' privacy: names \(‘.{10,80}’\) is new\.$/),
  ]);
});

test('contacts by their role, also two of one', () => {
  const contacts = UK.contacts.map((one) =>
    one.name.en === 'Education Support' ? { ...one, how: { en: 'Day and night.' } } : one,
  );
  expect(told(UK, { ...UK, contacts })).toEqual([
    'The contact ‘a helpline’, how to reach them: now ‘Day and night’; before, ‘A helpline for everyone who works in schools’.',
  ]);
});

test('staff in numbers alone', () => {
  const member = (surname: string) => ({ title: 'Mrs', forename: '', surname, role: '' });
  const [before, after] = [
    { ...UK, staff: [member('Bell'), member('Okafor')] },
    { ...UK, staff: [member('Okafor'), member('Hale'), member('Singh')] },
  ];
  expect(told(before, after)).toEqual(['Staff list: 2 added, 1 removed.']);
  expect(JSON.stringify(diffPacks(before, after))).not.toMatch(/Bell|Hale|Singh/);
});

test('a roster by its size: filters cannot be compared', () => {
  const roster = (count: number, key: number): Pack => ({
    ...UK,
    roster: buildRosterFilters(
      Array.from({ length: count }, (_, i) => ({
        forename: 'Ada',
        surname: `B${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
        preferred: '',
      })),
      new Uint8Array(16).fill(key),
    ),
  });
  expect(told(UK, roster(300, 1))).toEqual(['There is a roster now, of about 300 full names.']);
  expect(told(roster(300, 1), roster(300, 2))[0]).toMatch(/built anew: about 300 full names, before about 300/);
  expect(told(roster(300, 1), UK, 'cy')).toEqual(['Mae’r gofrestr, o ryw 300 o enwau llawn, wedi mynd.']);
  expect(JSON.stringify(diffPacks(UK, roster(30, 1)))).not.toMatch(/bits|key/);
});

test('school, policy, locks and settings', () => {
  const after: Pack = {
    ...CHART,
    locks: ['rules/pupil-name'],
    policy: { ...CHART.policy, reviewDate: '2027-09-01' },
    settings: { pause: { value: false, locked: true, reason: { en: 'As agreed with staff.' } } },
    school: CHART.school && { ...CHART.school, town: 'Ashford', motto: 'Onwards' },
  };
  const sentences = told(CHART, after).join('\n');
  expect(sentences).toMatch(/^What packs on top of it may not change: now rules\/pupil-name; before, nothing\.$/m);
  expect(sentences).toMatch(/^The review date: now ‘2027-09-01’; before, nothing\.$/m);
  expect(sentences).toMatch(/^The motto: now ‘Onwards’/m);
  expect(sentences).toMatch(/^The pause: now off, locked \(As agreed with staff\.\); before, nothing\.$/m);
});

test('what is asked on the school’s own accounts, and of accounts without a name', () => {
  const [first, ...rest] = CHART.official;
  const [moment, ...moments] = CHART.moments;
  if (!first || !moment) throw new Error('nothing official in the pack');
  const official = [{ ...first, whenInDoubt: true as const, answerWithin: 24 }, ...rest];
  const after = { ...CHART, official, moments: [{ ...moment, when: { anonymous: true as const } }, ...moments] };
  const sentences = told(CHART, after).join('\n');
  expect(sentences).toMatch(/nly where one is in doubt: now on; before, nothing\.$/m);
  expect(sentences).toMatch(/he hours in which an answer is meant to come: now 24; before, nothing\.$/m);
  expect(sentences).toMatch(/hen it applies: now on accounts that tell nobody's name; before/m);
});

describe('the packs that ship', () => {
  const pairs = SHIPPED_PACKS.flatMap((a) => SHIPPED_PACKS.filter((b) => b !== a).map((b) => [a, b] as const));
  test.each(pairs)('%s to %s, in plain words of both languages', (a, b) => {
    const changes = diffPacks(shippedPack(a), shippedPack(b));
    expect(changes.length).toBeGreaterThan(20);
    for (const change of changes) {
      const [en, cy] = [changeText(change, 'en'), changeText(change, 'cy')];
      expect(en).not.toBe(cy);
      for (const text of [en, cy])
        expect(text).not.toMatch(/undefined|\[object|(?:policy|school|settings) [a-z]+[A-Z]/);
    }
  });
});
