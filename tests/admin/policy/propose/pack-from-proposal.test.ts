import { describe, expect, it } from 'vitest';
import { packFromProposal } from '../../../../src/admin/policy/pack-from-proposal.ts';
import type { AcceptedClause, PolicyDetails } from '../../../../src/admin/policy/policy-proposal.ts';
import { shippedPack } from '../../../../src/cli/shared/load-pack.ts';
import { readPack } from '../../../../src/core/pack/read-pack.ts';
import { servedClauses } from '../../../../src/core/pack/served-clauses.ts';

const base = shippedPack('uk-schools');
const DETAILS: PolicyDetails = {
  school: "St Ita's School",
  title: 'Social Media Policy',
  date: '2025-05-03',
  reviewDate: '2026-05-01',
  contacts: [{ role: 'dsl', source: 'Contacts' }],
};
const clause = (text: string, more: Partial<AcceptedClause>): AcceptedClause => ({
  n: 1,
  source: '4.1 Conduct 2b',
  text,
  leadIn: '',
  appliesTo: 'staff',
  place: 'draft',
  categories: [],
  level: 'caution',
  confidence: 0.9,
  ...more,
});
const ACCEPTED = [
  clause('No names of pupils.', { categories: ['pupil-name'], level: 'stop' }),
  clause('No criticism of colleagues.', { categories: ['criticism'] }),
  clause('Copyright is respected.', { categories: ['copyright'], level: 'stop' }),
  clause('No political posts.', {}),
  clause('No logo.', { place: 'image', categories: ['image-branding', 'school-identity'], level: 'note' }),
  clause('Breaks only.', { place: 'context' }),
  clause('Applies to the whole team.', { place: 'context' }),
  clause('No past pupils as friends.', { place: 'connection', level: 'stop' }),
  clause('Use strong passwords.', { place: 'checklist' }),
  clause('Report worries to the safeguarding lead.', { place: 'contact' }),
  clause('Nothing is private.', { place: 'advice' }),
  clause('A second person reads each post.', { place: 'official', appliesTo: 'official' }),
  clause('Consent for each photo of a child.', {
    place: 'official',
    appliesTo: 'official',
    categories: ['image-child'],
  }),
  clause('Pupils keep phones away.', { place: 'outside', appliesTo: 'pupils' }),
];

describe('a pack of accepted clauses', () => {
  const pack = packFromProposal(ACCEPTED, DETAILS, base);
  const { pack: merged, errors } = readPack(pack, () => base);

  it('stands on its base without a fault', () => {
    expect(pack.extends).toBe('uk-schools');
    expect(errors).toEqual([]);
  });

  it('gives every clause an id of its own from where it stands', () => {
    const ids = pack.clauses.map(({ id }) => id);
    expect(ids[0]).toBe('4-1-2b');
    expect(new Set(ids).size).toBe(ACCEPTED.length);
  });

  it('serves every clause that is not outside, and says why the others are', () => {
    const served = servedClauses(merged as NonNullable<typeof merged>);
    for (const { id, place, outside } of pack.clauses) {
      if (place === 'outside') expect(outside?.cy).toBeTruthy();
      else expect(served.get(id)?.length, id).toBeGreaterThan(0);
    }
  });

  it("takes the clause's level, but leaves advice as notes, and offers reasons at stop", () => {
    const change = (rule: string) => pack.changes.find((one) => one.rule === rule);
    expect(change('pupil-name')).toMatchObject({ level: 'stop' });
    expect(change('pupil-name')?.reasons?.length).toBeGreaterThan(1);
    expect(change('image-branding')).toMatchObject({ level: 'note' });
    expect(change('copyright')?.level).toBeUndefined();
  });

  it('cites a criticism of colleagues by the rule on colleagues alone', () => {
    const rules = pack.changes.filter(({ rule }) => rule.startsWith('criticism')).map(({ rule }) => rule);
    expect(rules).toEqual(['criticism-colleagues']);
  });

  it('makes nothing of a clause that would gag lawful speech', () => {
    expect(pack.clauses[3]).toMatchObject({ place: 'outside' });
    expect(pack.clauses[3]?.outside?.en).toContain('lawful');
  });

  it('gives moments, connections, checklists, contacts and official provisions', () => {
    expect(pack.moments[0]).toMatchObject({ when: { times: ['working'] } });
    expect(pack.connections[0]).toMatchObject({ level: 'caution', with: ['pupil', 'former-pupil'] });
    expect(pack.checklist[0]).toMatchObject({ item: 'password' });
    expect(pack.contacts.find(({ role }) => role === 'dsl')?.clauses).toHaveLength(1);
    expect(pack.official[0]).toMatchObject({ kind: 'second-reader' });
    expect(pack.policy).toMatchObject({ reviewDate: '2026-05-01', title: { en: 'Social Media Policy' } });
  });

  it("shows the admin's own words where there are any", () => {
    const own = packFromProposal([{ ...(ACCEPTED[0] as AcceptedClause), asks: 'Keep names out.' }], DETAILS, base);
    expect(own.clauses[0]?.asks).toEqual({ en: 'Keep names out.' });
  });

  it('copes with nothing, and with far too long a sentence', () => {
    expect(readPack(packFromProposal([], DETAILS, base), () => base).errors).toEqual([]);
    const long = packFromProposal([clause('word '.repeat(400), { categories: ['offensive'] })], DETAILS, base);
    expect(readPack(long, () => base).errors).toEqual([]);
  });
});
