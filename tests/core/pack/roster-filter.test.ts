import { describe, expect, it } from 'vitest';
import { buildRosterFilters, firstForms, fullForms, lastForms } from '../../../src/core/pack/build-roster-filters.ts';
import { compilePack } from '../../../src/core/pack/compile.ts';
import { readRosterFilter } from '../../../src/core/pack/roster-filter.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { emptyPack } from '../../support/school-packs.ts';

const KEY = Uint8Array.from({ length: 16 }, (_, i) => (i * 53 + 11) & 255);
const pupil = (forename: string, surname: string, preferred = '') => ({ forename, surname, preferred });
const SYLLABLES = ['ba', 'du', 'fi', 'go', 'ke', 'la', 'mo', 'ni', 'pu', 'ra', 'se', 'ti', 'vo', 'wa', 'ze'];
const madeUp = (i: number): string => [i % 15, (i / 15) | 0, (i / 225) | 0].map((n) => SYLLABLES[n % 15]).join('');

describe('roster filters', () => {
  const pupils = [
    pupil('Oliver', 'Mitchell-Okafor', 'Ollie'),
    pupil('Anna-Maria', "O'Brien"),
    pupil('Zuzanna', 'Łukasik'),
    pupil('Søren', 'Ali'),
  ];
  const filter = readRosterFilter(buildRosterFilters(pupils, KEY));

  it('know first, preferred and short names, and the parts of double ones', () => {
    for (const name of ['oliver', 'ollie', 'olly', 'annamaria', 'anna', 'maria', 'zuzanna', 'zuzia', 'soren'])
      expect(filter.hasFirst(name)).toBe(true);
  });

  it('know full names with either half of a double surname', () => {
    for (const last of ['mitchellokafor', 'mitchell', 'okafor']) expect(filter.hasFull('ollie', last)).toBe(true);
    expect(filter.hasFull('annamaria', 'obrien')).toBe(true);
    expect(filter.hasFull('zuzanna', 'lukasik')).toBe(true);
  });

  it('know surnames by either half, but for those that many bear', () => {
    for (const last of ['mitchellokafor', 'obrienish', 'lukasik']) expect(lastForms(pupil('X', last))).toEqual([last]);
    expect(lastForms(pupil('Ada', 'Mitchell-Lukasik'))).toEqual(['mitchelllukasik', 'lukasik']);
    expect(lastForms(pupil('Ada', 'Ali'))).toEqual([]);
    for (const last of ['mitchellokafor', 'lukasik']) expect(filter.hasLast(last)).toBe(true);
  });

  it('let one stranger in ten through as a surname; one without surnames lets none', () => {
    const many = Array.from({ length: 600 }, (_, i) => pupil(`Member${madeUp(i)}`, `Sur${madeUp(i * 7)}`));
    const { last: _, ...old } = buildRosterFilters(many, KEY);
    const lossy = readRosterFilter(buildRosterFilters(many, KEY));
    const strangers = Array.from({ length: 3000 }, (_, i) => madeUp(i));
    const share = strangers.filter((name) => lossy.hasLast(name)).length / strangers.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.14);
    expect(strangers.some((name) => readRosterFilter(old).hasLast(name))).toBe(false);
  });

  it('let one stranger in five through as a first name, one pair in a hundred as a full one', () => {
    const many = Array.from({ length: 600 }, (_, i) => pupil(`Member${madeUp(i)}`, `Sur${madeUp(i * 7)}`));
    const lossy = readRosterFilter(buildRosterFilters(many, KEY));
    const strangers = Array.from({ length: 3000 }, (_, i) => madeUp(i));
    const first = strangers.filter((name) => lossy.hasFirst(name)).length / strangers.length;
    const full = strangers.filter((name) => lossy.hasFull(name, 'smith')).length / strangers.length;
    expect(first).toBeGreaterThan(0.12);
    expect(first).toBeLessThan(0.28);
    expect(full).toBeLessThan(0.025);
  });

  it('hold no initial, and no surname alone but in a filter of its own', () => {
    for (const one of pupils) {
      expect(firstForms(one).every((form) => form.length > 1)).toBe(true);
      expect(firstForms(one)).not.toContain('okafor');
      expect(fullForms(one).every((form) => /^[a-z]{2,} [a-z]{2,}$/.test(form))).toBe(true);
    }
  });

  it('take two kilobytes for a primary and show no name', () => {
    const many = Array.from({ length: 600 }, (_, i) => pupil(`Member${madeUp(i)}`, `Sur${madeUp(i * 7)}`));
    const text = JSON.stringify(buildRosterFilters(many, KEY));
    expect(text.length).toBeLessThan(2000);
    expect(text.toLowerCase()).not.toMatch(/member|sur[a-z]/);
  });

  it('differ from build to build, so two packs cannot be laid side by side', () => {
    const other = buildRosterFilters(
      pupils,
      Uint8Array.from(KEY, (byte) => byte ^ 1),
    );
    expect(other.first.bits).not.toBe(buildRosterFilters(pupils, KEY).first.bits);
  });
});

describe('compilePack', () => {
  it('takes no time to speak of with 5,000 pupils', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => pupil(`Member${madeUp(i)}`, `Sur${madeUp(i * 7)}`));
    const pack = { ...emptyPack(), roster: buildRosterFilters(many, KEY) };
    compilePack(pack);
    expect((await cpuTime(() => Array.from({ length: 5 }, () => compilePack(pack)))) / 5).toBeLessThan(30);
  });
});
