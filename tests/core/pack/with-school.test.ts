import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../src/core/explain/from-pack.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { withSchool } from '../../../src/core/pack/with-school.ts';
import { pack, school } from '../../browser/packs.ts';

const general = pack('uk', { policy: { title: { en: 'What policies have in common', cy: 'Yr hyn sy’n gyffredin' } } });

describe('the general pack with a school that the person typed', () => {
  test.each(LANGUAGES)('never says that the school’s own policy asks (%s)', (language) => {
    const rule = general.rules[0] ?? null;
    const before = clauseOf(rule, general, language);
    expect(clauseOf(rule, withSchool(general, school('Combe Hay')), language)).toEqual(before);
    const own = pack('own', { school: school('Combe Hay') });
    expect(clauseOf(rule, withSchool(own, school('Other')), language)?.intro).not.toBe(before?.intro);
  });

  test('leaves a pack alone that has a school, or where none was typed', () => {
    const own = pack('own', { school: school('Combe Hay') });
    expect(withSchool(own, school('Other'))).toBe(own);
    expect(withSchool(general, null)).toBe(general);
  });
});
