import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../../src/admin/builder/assemble-pack.ts';
import { bringRoster } from '../../../src/admin/builder/bring-in.ts';
import { confirmSure } from '../../../src/admin/builder/clause-steps.ts';
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
    expect(errors.map(({ path: place }) => place)).toEqual(['contacts[0].url', 'settings.pause.reason']);
    expect(pack).toBeNull();
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
  const taken = takePack(first);
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
    const twice = again({ ...takePack(again({ ...taken, changed: true }).pack as Pack), changed: true }).pack;
    expect(twice?.staff.length).toBe(1);
    expect(twice?.accounts.length).toBe(1);
    expect(twice?.contacts.length).toBe(first.contacts.length);
    expect(twice?.clauses.length).toBe(first.clauses.length);
  });

  it('can have a policy read on top of it', () => {
    const { pack, errors } = again(
      confirmSure(takePolicy(taken, proposePolicy(readPolicyText(POLICY)), 'new.txt', nameOf)),
    );
    expect(errors).toEqual([]);
    expect(pack).not.toBeNull();
  });
});
