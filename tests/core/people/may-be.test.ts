import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { type KnownPeople, knownPeople, mayBe } from '../../../src/core/people/may-be.ts';
import { NICKNAMES } from '../../../src/core/text/nicknames.ts';
import { makePack } from '../../support/school-packs.ts';

const PUPILS = ['Mia Okonjo', 'Anna-Maria Wójcik', 'Oliver Beckwith-Jones', 'Jack Smith', "Caoimhe O'Hare"];
const pack: Pack = {
  ...makePack({ name: 'Fernhill Junior School', handles: ['@FernhillJnr'] }, PUPILS).pack,
  accounts: [{ site: 'instagram', handle: 'fernhill.juniors' }],
  staff: [{ title: 'Mr', forename: 'Jack', surname: 'Smith', role: 'Caretaker' }],
};
const known = knownPeople(pack);
/** What a roster of one pupil and no wrong answer would tell. */
const exactly = (first: string, last: string): KnownPeople => ({
  ...known,
  staff: new Set(),
  roster: {
    // As `build-roster-filters.ts` does it: short forms are in the filter of first names only.
    hasFirst: (name) => name === first || (NICKNAMES.get(first) ?? []).includes(name),
    hasFull: (name, surname) => name === first && surname === last,
    hasLast: (name) => name === last,
  },
});
const mia = exactly('mia', 'okonjo');
const like = (name: string | null, handle: string | null = null, people = known) =>
  mayBe({ name, handle }, 'x', people).map((one) => `${one.weak ? 'weak ' : ''}${one.with}`);

const PUPIL = ['pupil', 'former-pupil'];
const WEAK_PUPIL = ['weak pupil', 'weak former-pupil'];
const FAMILY = ['weak parent', 'weak former-family'];

describe('who somebody may be', () => {
  it.each([
    'Mia Okonjo',
    'mia okonjo',
    '✨ Mia Okonjo 🌸 (priv)',
    'MIA OKONJO',
    'Mía Okonjo',
    'Mia Rose Okonjo',
    'Mia Okonjo-Price',
    'Mia Okonjo xx',
    'Міа Okonjo',
  ])('%s: a pupil, past or present', (name) => {
    expect(like(name, null, mia)).toEqual(expect.arrayContaining(PUPIL));
  });

  it.each(['Mrs Mia Okonjo', 'Dr Okonjo', 'Grace Okonjo'])('%s: of the family at most', (name) => {
    expect(like(name, null, mia)).toEqual(FAMILY);
  });

  it('a first name, a title or nothing alone is nobody', () => {
    for (const name of ['Mia', 'Mia O', '', '🌸', 'Mrs', null]) expect(like(name, null, mia)).toEqual([]);
  });

  it('a name in parts of a double one, or with an apostrophe', () => {
    for (const name of ['Anna Wojcik', 'Maria Wójcik', 'Oliver Beckwith', 'Oliver Jones', 'Caoimhe O’Hare'])
      expect(like(name)).toEqual(expect.arrayContaining(PUPIL));
  });

  it('a short form of the first name', () => {
    for (const name of ['Ollie Beckwith', 'Olly Beckwith'])
      expect(like(name, null, exactly('oliver', 'beckwith'))).toEqual([...PUPIL, ...FAMILY]);
    expect(like('Billy Beckwith', null, exactly('oliver', 'beckwith'))).toEqual(FAMILY);
  });

  it('of the family by the last word alone', () => {
    expect(like('Grace Okonjo Price', null, mia)).toEqual([]);
    expect(like('Grace Price Okonjo', null, mia)).toEqual(FAMILY);
  });

  it('a handle whose words are told apart counts as a name where no full name is shown', () => {
    for (const handle of ['mia.okonjo', 'mia_okonjo_07', 'MiaOkonjo', 'mia-okonjo.x'])
      expect(like(null, handle, mia)).toEqual(PUPIL);
    expect(like('mia 🌸', 'mia.okonjo', mia)).toEqual(PUPIL);
    expect(like('Grace Thorne', 'mia.okonjo', mia)).toEqual(WEAK_PUPIL);
  });

  it('a handle in one word is a weak name', () => {
    const oliver = exactly('oliver', 'beckwith');
    expect(like(null, 'oliverbeckwith7', oliver)).toEqual(WEAK_PUPIL);
    expect(like('Ollie B', 'OliverBeckwith', oliver)).toEqual(expect.arrayContaining(PUPIL));
    expect(like(null, 'mia', mia)).toEqual([]);
  });

  it('a surname that everybody has says nothing; a colleague is a colleague', () => {
    expect(like('Amelia Smith', null, exactly('jack', 'smith'))).toEqual([]);
    expect(like('Jack Smith')).toEqual([]);
  });

  it("the school's own accounts, by site, handle or name", () => {
    expect(like('Fernhill Junior School')).toEqual(['school']);
    expect(like(null, 'fernhilljnr')).toEqual(['school']);
    expect(mayBe({ name: null, handle: 'fernhill.juniors' }, 'instagram', known)).toHaveLength(1);
    expect(like(null, 'fernhill.juniors')).not.toContain('school');
  });

  it('nobody is like a pupil without a roster, nor like a family by one without surnames', () => {
    const none = knownPeople({ ...pack, roster: null });
    expect(like('Mia Okonjo', 'miaokonjo', none)).toEqual([]);
    const old = knownPeople({ ...pack, roster: pack.roster && { ...pack.roster, last: undefined } });
    expect(like('Mia Okonjo', null, old)).toEqual(PUPIL);
  });

  it('is read once of each pack, whoever asks', () => {
    expect(knownPeople(pack)).toBe(known);
    expect(knownPeople({ ...pack })).not.toBe(known);
  });

  it('takes no class list for a name: few pairs are looked up of one, and double names still are', () => {
    const tried = new Set<string>();
    const roster = {
      hasFirst: () => true,
      hasFull: (first: string, last: string) => {
        tried.add(`${first} ${last}`);
        return false;
      },
      hasLast: () => false,
    };
    const counts: KnownPeople = { ...known, staff: new Set(), roster };
    like('Anna-Maria López-García de la Cruz', null, counts);
    for (const pair of ['anna lopez', 'maria garcia', 'annamaria lacruz', 'anna lopezgarcia'])
      expect([...tried], pair).toContain(pair);
    const letters = 'bcdfghjklmnp';
    const word = (from: number) =>
      [...letters]
        .slice(from, from + 5)
        .map((c) => `${c}a${c}`)
        .join('-');
    for (const shown of [
      [0, 1, 2, 3, 4].map(word).join(' '),
      `${[...letters].map((c) => `${c}e${c}`).join('-')} ${[...letters].map((c) => `${c}i${c}`).join('-')}`,
    ]) {
      tried.clear();
      like(shown, null, counts);
      expect(tried.size, shown).toBeGreaterThan(5);
      expect(tried.size, shown).toBeLessThanOrEqual(24);
    }
  });

  it('takes whatever a page shows', () => {
    for (const name of ['a'.repeat(100_000), 'Ω'.repeat(5000), "-- . ' -", "'''", '王 小明', '\u202emia'])
      expect(() => mayBe({ name, handle: name }, 'facebook', known)).not.toThrow();
  });
});
