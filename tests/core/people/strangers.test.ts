import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faker } from '@faker-js/faker';
import { beforeAll, describe, expect, it } from 'vitest';
import { rosterFromCsv } from '../../../src/admin/import-roster.ts';
import { buildRosterFilters, type Pupil } from '../../../src/core/pack/build-roster-filters.ts';
import { readRosterFilter } from '../../../src/core/pack/roster-filter.ts';
import { COMMON_SURNAMES } from '../../../src/core/people/common-surnames.ts';
import { type KnownPeople, mayBe } from '../../../src/core/people/may-be.ts';
import { ADULT_NAMES, COMMON_NAMES } from '../../../src/core/text/common-names.ts';
import { CORPUS, SCHOOLS, testKey } from '../../support/school-packs.ts';

/**
 * Schools of 600 pupils, drawn from all invented rosters together, and people made up to meet them: grown-ups' and common
 * first names; a third with one of the commonest surnames (a guess at the share of the United Kingdom's people who bear one),
 * the others with surnames of the remaining rosters and of faker.
 */
const ROUNDS = 4;
const PEOPLE = 1500;
const ADULTS = [...ADULT_NAMES];
const COMMON = [...COMMON_NAMES];
const SURNAMES = [...COMMON_SURNAMES];
const pick = <T>(list: readonly T[]): T => faker.helpers.arrayElement(list);

interface School {
  readonly known: KnownPeople;
  readonly pupils: readonly Pupil[];
  readonly others: readonly Pupil[];
}
const schools: School[] = [];

beforeAll(() => {
  faker.seed(11);
  const all = SCHOOLS.flatMap((school) => {
    const file = path.join(CORPUS, 'schools', school, 'roster.csv');
    return rosterFromCsv(readFileSync(file), file).pupils;
  });
  for (let round = 0; round < ROUNDS; round++) {
    const shuffled = faker.helpers.shuffle(all);
    const pupils = shuffled.slice(0, 600);
    const roster = readRosterFilter(buildRosterFilters(pupils, testKey(round)));
    schools.push({
      known: { roster, school: null, accounts: [], staff: new Set() },
      pupils,
      others: shuffled.slice(600),
    });
  }
});

const first = (): string => pick(faker.datatype.boolean(0.6) ? ADULTS : COMMON);
const last = ({ others }: School): string =>
  faker.datatype.boolean(0.33)
    ? pick(SURNAMES)
    : faker.datatype.boolean()
      ? pick(others).surname
      : faker.person.lastName();

/** Shares of such people who are like a pupil, weakly like one, and like a family. */
function shares(make: (school: School) => { name: string | null; handle: string | null }) {
  const counts = { pupil: 0, weak: 0, family: 0 };
  for (const school of schools) {
    for (let i = 0; i < PEOPLE; i++) {
      const likenesses = mayBe(make(school), 'x', school.known);
      const pupil = likenesses.find((one) => one.with === 'pupil');
      if (pupil) counts[pupil.weak ? 'weak' : 'pupil']++;
      if (likenesses.some((one) => one.with === 'parent')) counts.family++;
    }
  }
  const share = (count: number) => count / (ROUNDS * PEOPLE);
  return { pupil: share(counts.pupil), weak: share(counts.weak), family: share(counts.family) };
}
const named = (name: string) => ({ name, handle: null });

describe('in a school of 600', () => {
  it('every pupil is asked about, and six parents in ten noted', () => {
    const pupils = shares(({ pupils }) => {
      const { forename, preferred, surname } = pick(pupils);
      return named(`${preferred && faker.datatype.boolean() ? preferred : forename} ${surname}`);
    });
    expect(pupils.pupil).toBe(1);
    const parents = shares(({ pupils }) => named(`${pick(ADULTS)} ${pick(pupils).surname}`));
    expect(parents.family).toBeGreaterThan(0.5);
    expect(parents.pupil).toBeLessThan(0.01);
  });

  it('one grown-up stranger in a hundred at most is asked about, one in seven noted', () => {
    const strangers = shares((school) => named(`${first()} ${last(school)}`));
    expect(strangers.pupil).toBeLessThan(0.01);
    expect(strangers.family).toBeLessThan(0.15);
  });

  it('of those with a common name alone, two in a hundred at most, and none are noted', () => {
    const common = shares(() => named(`${pick(COMMON)} ${pick(SURNAMES)}`));
    expect(common.pupil).toBeLessThan(0.02);
    expect(common.family).toBe(0);
  });

  it('handles add little', () => {
    const joined = shares((school) => {
      const [given, family] = [first(), last(school)];
      return { name: `${given} ${family}`, handle: `${given}${family}${faker.number.int(99)}` };
    });
    expect(joined.pupil).toBeLessThan(0.01);
    expect(joined.weak).toBeLessThan(0.02);
    const words = shares(() => ({ name: null, handle: `${faker.word.adjective()}_${faker.word.noun()}` }));
    expect(words.pupil + words.weak).toBeLessThan(0.025);
  });
});
