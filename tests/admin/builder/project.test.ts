import { describe, expect, it } from 'vitest';
import { bringCrest, bringPack, bringRoster, bringStaff } from '../../../src/admin/builder/bring-in.ts';
import { changeClause, confirmSure, decideClause } from '../../../src/admin/builder/clause-steps.ts';
import { fairnessFlags } from '../../../src/admin/builder/fairness-flags.ts';
import { takePolicy } from '../../../src/admin/builder/take-policy.ts';
import type { PolicyProposal } from '../../../src/admin/policy/policy-proposal.ts';
import { EMPTY_PROJECT, type Project, parseProject } from '../../../src/core/builder/project.ts';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import { readRosterFilter } from '../../../src/core/pack/roster-filter.ts';
import { drawPng } from '../../e2e/fixtures/draw-png.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = Uint8Array.from({ length: 16 }, (_, i) => i);
const proposal: PolicyProposal = {
  clauses: [
    {
      n: 1,
      source: '1 Staff a',
      text: 'Staff must keep the names of pupils out of their posts.',
      leadIn: '',
      appliesTo: 'staff',
      place: 'draft',
      categories: ['pupil-name'],
      level: 'stop',
      confidence: 0.95,
    },
    {
      n: 2,
      source: '1 Staff b',
      text: 'Staff must not express political views on social media.',
      leadIn: '',
      appliesTo: 'staff',
      place: 'draft',
      categories: ['criticism'],
      level: 'caution',
      confidence: 0.9,
    },
    {
      n: 3,
      source: '2 Parents',
      text: 'Parents should think before they post.',
      leadIn: '',
      appliesTo: 'parents',
      place: 'outside',
      categories: [],
      level: 'note',
      confidence: 0.4,
    },
  ],
  details: {
    school: 'Combe Hay Primary School',
    title: 'Social media policy',
    date: '2024',
    reviewDate: '2027-09',
    contacts: [
      { role: 'dsl', source: '4' },
      { role: 'head', source: '4' },
    ],
  },
  notes: [],
};
const nameOf = (role: string) => ({ en: `The ${role}`, cy: '' });
const read = takePolicy(EMPTY_PROJECT, proposal, 'policy.docx', nameOf);

describe('a policy that was read', () => {
  it('fills what is empty, and each clause waits for a decision', () => {
    expect(read.school.name).toBe('Combe Hay Primary School');
    expect(read.policy).toMatchObject({ title: { en: 'Social media policy' }, date: '2024', reviewDate: '' });
    expect(read.contacts.map(({ role }) => role)).toEqual(['dsl', 'head']);
    expect(read.clauses.map(({ decision }) => decision)).toEqual(['open', 'open', 'open']);
  });

  it('keeps what the admin typed', () => {
    const typed: Project = { ...EMPTY_PROJECT, school: { ...EMPTY_PROJECT.school, name: 'CHPS' } };
    expect(takePolicy(typed, proposal, '', nameOf).school.name).toBe('CHPS');
    const again = takePolicy({ ...read, contacts: read.contacts.slice(0, 1) }, proposal, '', nameOf);
    expect(again.contacts.map(({ role }) => role)).toEqual(['dsl', 'head']);
  });

  it('takes the place of another, but for what was typed and decided', () => {
    const other: PolicyProposal = {
      clauses: proposal.clauses
        .slice(0, 2)
        .map((clause, i) => ({ ...clause, n: i + 1, text: i === 0 ? 'New.' : clause.text })),
      details: { ...proposal.details, school: 'Combe Hay Academy', title: 'Online conduct', date: '2026' },
      notes: [],
    };
    const typed = { ...read, policy: { ...read.policy, title: { en: 'My own title', cy: '' } } };
    const next = takePolicy(decideClause(decideClause(typed, 2, 'dropped'), 1, 'confirmed'), other, 'new.pdf', nameOf);
    expect(next).toMatchObject({
      school: { name: 'Combe Hay Academy' },
      policy: { title: { en: 'My own title' }, date: '2026' },
      policyFile: 'new.pdf',
    });
    expect(next.clauses.map(({ n, decision }) => [n, decision])).toEqual([
      [1, 'open'],
      [2, 'dropped'],
    ]);
  });

  it('takes a review date that is a day', () => {
    const dated = { ...proposal, details: { ...proposal.details, reviewDate: '2027-09-01' } };
    expect(takePolicy(EMPTY_PROJECT, dated, '', nameOf).policy.reviewDate).toBe('2027-09-01');
  });
});

describe('clauses', () => {
  it('change without being confirmed, and alone', () => {
    const changed = changeClause(read, 3, { place: 'advice', appliesTo: 'staff' });
    expect(changed.clauses[2]).toMatchObject({ place: 'advice', appliesTo: 'staff', decision: 'open' });
    expect(changed.clauses[0]).toBe(read.clauses[0]);
  });

  it('are confirmed at once where they are sure, undecided and not set apart', () => {
    const decided = confirmSure(decideClause(read, 1, 'dropped'), [2]);
    expect(decided.clauses.map(({ decision }) => decision)).toEqual(['dropped', 'open', 'open']);
    expect(confirmSure(read).clauses.map(({ decision }) => decision)).toEqual(['confirmed', 'confirmed', 'open']);
  });

  it('stay the very same project where nothing is altered', () => {
    expect(decideClause(read, 1, 'open')).toBe(read);
    expect(confirmSure(confirmSure(read))).toEqual(confirmSure(read));
  });

  it('are flagged where they would reach lawful speech, while they are not left out', () => {
    expect(fairnessFlags(read, null)).toMatchObject([{ clause: 2, topic: 'politics' }]);
    expect(fairnessFlags(decideClause(read, 2, 'dropped'), null)).toEqual([]);
    expect(fairnessFlags(changeClause(read, 2, { place: 'outside' }), null)).toEqual([]);
    const reworded = changeClause(read, 2, { asks: { en: 'Write of people with respect.', cy: '' } });
    expect(fairnessFlags(reworded, null)).toEqual([]);
  });
});

describe('people brought in', () => {
  it('leave filters and counts of pupils, and no name', async () => {
    const csv = 'Forename,Surname,Class\nThandiwe,Okonkwo,3Owl\nOliver,Price,4Kestrel\nZoë,Nowak,3Owl\n';
    const { alter, count } = await bringRoster(utf8(csv), 'roster.csv', key);
    const project = alter(EMPTY_PROJECT);
    expect(count).toBe(3);
    expect(project.roster).toMatchObject({ pupils: 3, classes: ['3Owl', '4Kestrel'], file: 'roster.csv' });
    expect(JSON.stringify(project)).not.toMatch(/thandiwe|okonkwo|oliver|price|zo[eë]|nowak/i);
    expect(project.roster && readRosterFilter(project.roster.filters).hasFull('thandiwe', 'okonkwo')).toBe(true);
  });

  it('are staff by name', async () => {
    const { alter } = await bringStaff(utf8('Title,Surname\nMrs,Bell\n'), 'staff.csv');
    expect(alter(EMPTY_PROJECT).staff).toEqual({
      file: 'staff.csv',
      people: [{ title: 'Mrs', forename: '', surname: 'Bell', role: '' }],
    });
  });

  it('are refused by line and field, with nothing altered', async () => {
    await expect(bringStaff(utf8('Title,Surname\nMrs,\n'), 'staff.csv')).rejects.toThrow('staff.csv, line 2, Surname');
  });

  it('are crests, each under an id of its own', () => {
    const png = drawPng(1);
    const first = bringCrest(png, 'Crest.png', []).crest;
    const second = bringCrest(png, 'crest.png', [first]).crest;
    const third = bringCrest(png, 'crest.png', [first, second]).crest;
    expect([first.id, second.id, third.id]).toEqual(['crest', 'crest-2', 'crest-3']);
  });
});

describe('pack files', () => {
  const general = barePack('uk-schools', '1');
  it('that are none alter nothing, and say why', () => {
    expect(bringPack(utf8('{"format":2'), 'earlier', general)).toEqual({
      alter: null,
      errors: [{ path: '', problem: 'not-json', detail: '' }],
    });
    expect(bringPack(utf8('{}'), 'trust', general).alter).toBeNull();
  });

  it('of a trust become what the pack stands on', () => {
    const trust = barePack('trust', '7', { locks: ['rules'] });
    const { alter, errors } = bringPack(utf8(JSON.stringify(trust)), 'trust', general);
    expect(errors).toEqual([]);
    expect(alter?.(read).base).toEqual({ kind: 'trust', pack: trust });
    expect(alter?.(read).clauses).toBe(read.clauses);
  });
});

describe('a stored project', () => {
  it('comes back as it was', () => {
    expect(parseProject(JSON.parse(JSON.stringify(read)))).toEqual({ value: read, intact: true });
  });

  it('loses a broken field alone', () => {
    const broken = { ...JSON.parse(JSON.stringify(read)), crests: [{ id: 'x', image: 'http://elsewhere' }] };
    expect(parseProject(broken)).toEqual({ value: { ...read, crests: [] }, intact: false });
  });

  it.each([null, 3, 'x', [], { school: 3 }])('is empty where nothing of it can be read: %j', (raw) => {
    expect(parseProject(raw)).toEqual({ value: EMPTY_PROJECT, intact: false });
  });
});
