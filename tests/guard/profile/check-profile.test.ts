import { describe, expect, it } from 'vitest';
import { MessageError } from '../../../src/browser/message-error.ts';
import type { PackInForce } from '../../../src/browser/pack-in-force.ts';
import { loadPack, PACKS } from '../../../src/cli/shared/load-pack.ts';
import type { Draft } from '../../../src/core/draft.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import type { ReaderPort } from '../../../src/guard/ports.ts';
import { asOwnProfile } from '../../../src/guard/profile/as-own-profile.ts';
import { checkProfile } from '../../../src/guard/profile/check-profile.ts';
import type { OwnProfile } from '../../../src/sites/people.ts';
import { readerFacts } from '../../support/reader-facts.ts';
import { makePack } from '../../support/school-packs.ts';

const inForce = (pack: Pack): PackInForce => ({ revision: '1', source: 'managed', pack });
const packOf = (name: string) => loadPack(`${PACKS}/${name}.json`);
const part = (field: OwnProfile['parts'][number]['field'], text: string) => ({ field, text });
const asked: Draft[] = [];
const reader = {
  read: async (draft: Draft) => {
    asked.push(draft);
    return readerFacts();
  },
};
const silent = { read: () => Promise.reject(new MessageError('late')) };
const check = (parts: OwnProfile['parts'], pack: Pack | null, read: ReaderPort = reader) =>
  checkProfile({ parts }, 'facebook', pack && inForce(pack), 'en', read);

describe('what my profile says about my school', () => {
  it.each([
    ['great-chart', 'GC-05'],
    ['shipbourne', 'SH-12'],
  ])('names the clause: %s %s', async (name, id) => {
    const pack = packOf(name);
    const school = pack.school?.name ?? '';
    const { parts, schoolKnown, incomplete } = await check(
      [part('employer', `Teacher at ${school}`), part('bio', 'I like long walks and short books.')],
      pack,
    );
    const clause = pack.clauses.find((one) => one.id === id);
    expect(parts[0]?.remarks).toHaveLength(1);
    expect(parts[0]?.remarks[0]?.clause).toMatchObject({ where: clause?.where, asks: clause?.asks.en });
    expect(parts[0]?.item).toBe('profile-workplace');
    expect(parts[1]).toMatchObject({ remarks: [], item: null });
    expect({ schoolKnown, incomplete }).toEqual({ schoolKnown: true, incomplete: false });
  });

  it('judges each part as a public bio of a personal account', async () => {
    asked.length = 0;
    await check([part('bio', 'Reads a lot.')], packOf('great-chart'));
    expect(asked).toEqual([
      {
        site: 'facebook',
        surface: 'bio',
        account: 'personal',
        audience: 'public',
        text: 'Reads a lot.',
        replyTo: null,
      },
    ]);
  });

  it('leaves one’s own name alone, though a pupil may have the same', async () => {
    const { pack } = makePack({ name: 'Fernhill Junior School' }, ['Grace Lamb']);
    const rules = packOf('uk-schools');
    const own = { ...rules, school: pack.school, roster: pack.roster };
    const { parts } = await check([part('name', 'Grace Lamb'), part('bio', 'Grace Lamb is in my class')], own, silent);
    expect(parts[0]?.remarks).toEqual([]);
    expect(parts[1]?.remarks).not.toEqual([]);
  });

  it('knows an account of the school’s own', async () => {
    const pack: Pack = { ...packOf('great-chart'), accounts: [{ site: 'facebook', handle: '@OurSchool' }] };
    const report = await check([part('handle', 'ourschool'), part('bio', pack.school?.name ?? '')], pack);
    expect(report.official).toBe(true);
    expect(report.parts.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it('says that it cannot look for a school that it does not know', async () => {
    expect(await check([part('employer', 'A school')], packOf('uk-schools'))).toMatchObject({ schoolKnown: false });
    expect(await check([part('employer', 'A school')], null)).toMatchObject({ schoolKnown: false, incomplete: true });
  });

  it('finds the school without the reader too, and says that not all was checked', async () => {
    const pack = packOf('great-chart');
    const report = await check([part('employer', pack.school?.name ?? '')], pack, silent);
    expect(report.incomplete).toBe(true);
    expect(report.parts[0]?.remarks[0]?.notice).toBe('This shows which school you work at');
  });
});

describe('what a tab answers', () => {
  it('is taken where it is a profile, and nothing but its parts', () => {
    const raw = {
      parts: [
        { field: 'name', text: '' },
        { field: 'bio', text: 'Hello', more: 1 },
      ],
      secret: 2,
    };
    expect(asOwnProfile(raw)).toEqual({ parts: [{ field: 'bio', text: 'Hello' }] });
  });

  it.each([
    null,
    undefined,
    [],
    {},
    { parts: [] },
    { parts: [{ field: 'bio', text: ' ' }] },
    { parts: [{ field: 'salary', text: '1' }] },
    { parts: [{ field: 'bio', text: 'a'.repeat(2_001) }] },
    { parts: Array.from({ length: 41 }, () => ({ field: 'bio', text: 'a' })) },
  ])('is refused where it is not: %j', (raw) => expect(asOwnProfile(raw)).toBeNull());
});
