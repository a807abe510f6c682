import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../../src/admin/builder/assemble-pack.ts';
import { bringRoster } from '../../../src/admin/builder/bring-in.ts';
import { dropEarlier } from '../../../src/admin/builder/drop-earlier.ts';
import { takePack } from '../../../src/admin/builder/take-pack.ts';
import { takePolicy } from '../../../src/admin/builder/take-policy.ts';
import { proposePolicy } from '../../../src/admin/policy/propose-policy.ts';
import { readPolicyText } from '../../../src/admin/policy/read-policy-text.ts';
import { EMPTY_PROJECT, type Project } from '../../../src/core/builder/project.ts';
import { compareVersions } from '../../../src/core/pack/compare-versions.ts';
import { readPack } from '../../../src/core/pack/read-pack.ts';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';

const file = path.resolve(import.meta.dirname, '../../../assets/packs/uk-schools.json');
const general = readPack(readFileSync(file, 'utf8')).pack as Pack;
const DAY = '2026-11-20';
const assemble = (project: Project, base = general) => assemblePack(project, base, DAY);

const POLICY = `Combe Hay Primary School
Social Media Policy

1. Staff
1.1 Staff must never name pupils in their posts on social media.
1.2 Staff must not disclose confidential information about the school.
1.3 Staff should check their privacy settings every term.

2. Parents
2.1 Parents should not post photographs of other people's children.
`;
const nameOf = (role: string) => ({ en: `The ${role}`, cy: '' });
const read = takePolicy(EMPTY_PROJECT, proposePolicy(readPolicyText(POLICY)), 'policy.txt', nameOf);
const all = (project: Project): Project => ({
  ...project,
  clauses: project.clauses.map((clause) => ({ ...clause, decision: 'confirmed' })),
});
const named: Project = { ...EMPTY_PROJECT, school: { ...EMPTY_PROJECT.school, name: 'Combe Hay Primary School' } };

describe('assemblePack', () => {
  it('gives the base with the details on top where there is no policy', () => {
    const { pack, errors } = assemble(named);
    expect(errors).toEqual([]);
    expect(pack).toMatchObject({ id: 'combe-hay-primary-school', version: '2026.11.20', extends: null });
    expect(pack?.rules.length).toBe(general.rules.length);
  });

  it('says that the name of the school is missing, and still gives a pack to try', () => {
    const { pack, errors } = assemble(EMPTY_PROJECT);
    expect(errors).toEqual([{ path: 'school.name', problem: 'missing', detail: '' }]);
    expect(pack?.school).toBeNull();
  });

  it('holds the confirmed clauses alone, and its rules cite them', () => {
    expect(read.clauses.length).toBeGreaterThanOrEqual(3);
    expect(assemble(read).pack?.clauses.length).toBe(general.clauses.length);
    const { pack, errors } = assemble(all(read));
    expect(errors).toEqual([]);
    expect(pack?.clauses.length).toBe(general.clauses.length + read.clauses.length);
    const own = new Set(pack?.clauses.slice(0, read.clauses.length).map(({ id }) => id));
    expect(pack?.rules.some(({ clauses }) => clauses.some((id) => own.has(id)))).toBe(true);
    expect(packSchema.safeParse(pack).success).toBe(true);
  });

  it('says a clause in the admin’s own words, in both languages', () => {
    const [first, ...rest] = all(read).clauses;
    if (!first) throw new Error('no clause');
    const asks = { en: 'Keep pupils’ names out of posts.', cy: 'Cadw enwau disgyblion allan o bostiadau.' };
    const { pack } = assemble({ ...read, clauses: [{ ...first, asks }, ...rest] });
    expect(pack?.clauses.map((clause) => clause.asks)).toContainEqual(asks);
  });

  it('takes Welsh alone for both languages', () => {
    const title = { en: '', cy: 'Polisi cyfryngau cymdeithasol' };
    const { pack } = assemble({ ...named, policy: { ...named.policy, title } });
    expect(pack?.policy.title).toEqual({ en: title.cy, cy: title.cy });
  });

  it('leaves out what is empty, and reports what is wrong by path', () => {
    const contact = { role: 'dsl' as const, how: { en: '', cy: '' }, url: '', checked: '', clauses: [] };
    const { pack, errors } = assemble({
      ...named,
      contacts: [
        { ...contact, name: { en: ' ', cy: '' } },
        { ...contact, role: 'head', name: { en: 'The head', cy: '' }, url: 'combehay' },
      ],
      accounts: [
        { site: 'x', handle: '', name: '' },
        { site: 'facebook', handle: 'combehay', name: '' },
      ],
      settings: { pause: { value: false, locked: true, reason: { en: '', cy: '' } } },
    });
    expect([...new Set(errors.map(({ path: place }) => place))]).toEqual(['contacts[0].url', 'settings.pause.reason']);
    expect(JSON.stringify(pack)).not.toContain('"combehay"');
    const mended = assemble({ ...named, accounts: [{ site: 'facebook', handle: 'combehay', name: '' }] });
    expect(mended.pack?.accounts).toEqual([{ site: 'facebook', handle: '@combehay' }]);
  });

  it('keeps what a trust locks, and says so', () => {
    const trust: Pack = {
      ...general,
      id: 'trust',
      locks: ['settings'],
      settings: { pause: { value: true, locked: false } },
    };
    const project: Project = {
      ...named,
      base: { kind: 'trust', pack: trust },
      settings: { enabled: { value: true, locked: false, reason: { en: '', cy: '' } } },
    };
    const { pack, errors } = assemble(project, trust);
    expect(errors).toEqual([{ path: 'settings', problem: 'locked', detail: 'settings' }]);
    expect(pack?.settings).toEqual(trust.settings);
  });

  it('holds the roster as filters, its classes as classes, and no name', async () => {
    const csv = 'Forename,Surname,Class\nThandiwe,Okonkwo,3Owl\n';
    const { alter } = await bringRoster(new TextEncoder().encode(csv), 'r.csv', new Uint8Array(16));
    const { pack } = assemble(alter(named));
    expect(pack?.roster).not.toBeNull();
    expect(pack?.school?.classes).toEqual(['3Owl']);
    expect(JSON.stringify(pack)).not.toMatch(/thandiwe|okonkwo/i);
  });
});

describe('an earlier pack', () => {
  const first = assemble({
    ...all(read),
    staff: { file: 's.csv', people: [{ title: 'Mrs', forename: '', surname: 'Bell', role: 'Head' }] },
    accounts: [{ site: 'x', handle: '@combehay', name: '' }],
    contacts: [
      { role: 'dsl', name: { en: 'DSL', cy: '' }, how: { en: 'Room 4', cy: '' }, url: '', checked: '', clauses: [] },
    ],
  }).pack as Pack;
  const taken = takePack(first, general);
  const again = (project: Project) => assemble(project, project.base.kind === 'general' ? general : project.base.pack);

  it('comes out the same when nothing was changed, under its own version', () => {
    const { pack, errors } = again(taken);
    expect(errors).toEqual([]);
    const sorted = ({ clauses, contacts, ...rest }: Pack) => ({
      ...rest,
      clauses: new Set(clauses.map(({ id }) => id)),
      contacts: contacts.toSorted((a, b) => a.role.localeCompare(b.role)),
    });
    expect(pack && sorted(pack)).toEqual(sorted(first));
  });

  it('gets a newer version with the first change', () => {
    const { pack } = again({ ...taken, changed: true });
    expect(pack?.version).toBe('2026.11.20.1');
    expect(compareVersions(pack?.version ?? '', first.version)).toBeGreaterThan(0);
  });

  it('doubles nobody and nothing when it goes round again', () => {
    const twice = again({ ...takePack(again({ ...taken, changed: true }).pack as Pack, general), changed: true }).pack;
    expect(twice?.staff.length).toBe(1);
    expect(twice?.accounts.length).toBe(1);
    expect(twice?.contacts.length).toBe(first.contacts.length);
    expect(twice?.clauses.length).toBe(first.clauses.length);
  });

  it('gives its own clauses back, confirmed, on the rules that it stood on', () => {
    expect(taken.base).toEqual({ kind: 'general' });
    expect(taken.clauses.map(({ source, place, level, decision }) => [source, place, level, decision])).toEqual(
      read.clauses.map(({ source, place, level }) => [source, place, place === 'draft' ? level : 'note', 'confirmed']),
    );
  });

  it('has each clause once when the same policy is read again, with what was decided about it', () => {
    const dropped = {
      ...taken,
      clauses: taken.clauses.map((one, i) => ({ ...one, decision: i ? one.decision : 'dropped' }) as const),
    };
    const next = takePolicy(dropped, proposePolicy(readPolicyText(POLICY)), 'new.txt', nameOf);
    expect(next.clauses.map(({ decision }) => decision)).toEqual(dropped.clauses.map(({ decision }) => decision));
    const { pack } = again({ ...next, changed: true });
    expect(pack?.clauses.length).toBe(first.clauses.length - 1);
    expect(pack?.clauses.filter(({ from }) => from === undefined).length).toBe(read.clauses.length - 1);
  });

  it('takes the new policy’s date and title for the old ones, but not for the admin’s', () => {
    const dated = takePack({ ...first, policy: { ...first.policy, date: 'May 2024' } }, general);
    const next = takePolicy(dated, proposePolicy(readPolicyText(`${POLICY}\nDate: 6 November 2025\n`)), '', nameOf);
    expect(next.policy.date).not.toBe('May 2024');
    expect(next.school.name).toBe('Combe Hay Primary School');
  });
});

describe('an earlier pack with rules of its own', () => {
  const [rule] = general.rules;
  const [clause] = general.clauses;
  if (!rule || !clause) throw new Error('the general rules are empty');
  const handmade: Pack = {
    ...general,
    id: 'combe-hay',
    clauses: [
      {
        id: '1-staff-a',
        where: '1 Staff a',
        asks: { en: 'Staff must never name pupils in their posts on social media.' },
        place: 'draft',
        appliesTo: 'staff',
      },
      { id: '9', where: '9', asks: { en: 'Nothing about the boiler.' }, place: 'draft', appliesTo: 'staff' },
      ...general.clauses.map((one) => ({ ...one, from: general.policy.title })),
    ],
    rules: [...general.rules, { ...rule, id: 'boiler', clauses: ['9', '1-staff-a'] }],
  };
  const taken = takePack(handmade, general);
  const base = taken.base.kind === 'earlier' ? taken.base.pack : general;

  it('keeps its clauses, as its own, in what it stands on', () => {
    expect(taken.clauses).toEqual([]);
    const { pack } = assemble(taken, base);
    expect(pack?.rules.some(({ id }) => id === 'boiler')).toBe(true);
    expect(pack?.clauses.filter(({ from }) => from === undefined).length).toBe(2);
  });

  it('doubles no sentence that is read again', () => {
    const next = all(takePolicy(taken, proposePolicy(readPolicyText(POLICY)), 'new.txt', nameOf));
    const said = assemble(next, base).pack?.clauses.map(({ asks }) => asks.en) ?? [];
    expect(said.filter((one) => one.startsWith('Staff must never name pupils in their posts')).length).toBe(1);
  });

  it('lets a clause go with what stands for it alone', () => {
    const once = dropEarlier(taken, '9', general);
    const twice = dropEarlier(once, '1-staff-a', general);
    const rules = ({ base: now }: Project) => (now.kind === 'earlier' ? now.pack.rules.map(({ id }) => id) : []);
    expect(rules(once)).toContain('boiler');
    expect(rules(twice)).toEqual(general.rules.map(({ id }) => id));
  });
});
