import { faker } from '@faker-js/faker';
import { expect, it } from 'vitest';
import { ROSTER_PRIVACY } from '../../src/admin/roster-privacy.ts';
import { buildRosterFilters } from '../../src/core/pack/build-roster-filters.ts';
import { readRosterFilter } from '../../src/core/pack/roster-filter.ts';
import { nameKey } from '../../src/core/text/fold.ts';
import { GLANCE_STRINGS } from '../../src/ui/options/glance/glance-strings.ts';
import { testKey } from '../support/school-packs.ts';

const words = (prefix: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${prefix}${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] ?? 'q')}`,
  );

it('says of the filters what is true of them', () => {
  faker.seed(5);
  const pupils = Array.from({ length: 600 }, () => ({
    forename: faker.person.firstName(),
    surname: faker.person.lastName(),
    preferred: '',
  }));
  const filter = readRosterFilter(buildRosterFilters(pupils, testKey(4)));
  const share = (names: string[], has: (name: string) => boolean): number => names.filter(has).length / names.length;
  expect(share(words('zz', 10_000), (name) => filter.hasFirst(name))).toBeCloseTo(1 / 5, 1);
  expect(share(words('zz', 10_000), (name) => filter.hasLast(name))).toBeCloseTo(1 / 10, 1);
  const full = share(words('zz', 40_000), (name) => filter.hasFull(name, 'zzyx'));
  expect(full).toBeGreaterThan(0.005);
  expect(full).toBeLessThan(0.015);
  expect(pupils.every(({ forename, surname }) => filter.hasFull(nameKey(forename), nameKey(surname)))).toBe(true);
  const said = ROSTER_PRIVACY.protects.map(({ en }) => en).join(' ');
  expect(said).toContain('1 in 5 first names, 1 in 10 surnames and 1 in 100 full names');
});

it.each([
  ['en', /not anonymous/, ['a yes alone proves nothing', 'always answered with yes', 'wrong on purpose']],
  ['cy', /ddienw/, ['nid yw ie ar ei ben ei hun yn profi dim', 'yn anghywir o fwriad', 'nid yw hyn yn ddienw']],
] as const)('and says no more than that to whom it looks at (%s)', (language, limit, phrases) => {
  const long = [...ROSTER_PRIVACY.protects, ...ROSTER_PRIVACY.limits]
    .map((line) => line[language])
    .join(' ')
    .toLowerCase();
  const short = GLANCE_STRINGS[language].rosterYes;
  expect(short).toMatch(limit);
  for (const phrase of phrases) {
    expect(long).toContain(phrase);
    expect(short).toContain(phrase);
  }
});
