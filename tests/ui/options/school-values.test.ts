import { describe, expect, it } from 'vitest';
import { schoolSchema } from '../../../src/core/pack/schema.ts';
import { readSchool, type SchoolValues, valuesOf } from '../../../src/ui/options/school-values.ts';

const typed = (changes: Partial<SchoolValues>): SchoolValues => ({
  ...valuesOf(null),
  name: 'Combe Hay Primary',
  ...changes,
});
const schoolOf = (changes: Partial<SchoolValues>) => {
  const read = readSchool(typed(changes), null);
  return read.ok ? read.school : read.errors;
};

describe('school details as they are typed', () => {
  it('get their marks, lose what is not the address, and come once', () => {
    expect(
      schoolOf({
        shortNames: 'Combe Hay\nCHPS\n\n CHPS ',
        handles: 'combehay, @CombeHayPTA',
        hashtags: 'Proud\n#TeamCH',
        domains: 'https://www.CombeHay.sch.uk/news?a=1\ncombehay.sch.uk',
      }),
    ).toMatchObject({
      name: 'Combe Hay Primary',
      shortName: 'Combe Hay',
      aliases: ['CHPS'],
      handles: ['@combehay', '@CombeHayPTA'],
      hashtags: ['#Proud', '#TeamCH'],
      domains: ['combehay.sch.uk'],
    });
  });

  it('fit the pack’s own schema', () => {
    const school = schoolOf({
      shortNames: 'CH',
      handles: '@ch',
      hashtags: '#Ysgolŵyl',
      domains: 'ysgol.cymru',
      motto: 'Gorau arf, arf dysg',
    });
    expect(schoolSchema.safeParse(school).success).toBe(true);
  });

  it('come back in the form as they were kept', () => {
    const first = readSchool(typed({ shortNames: 'CH\nCHPS', handles: '@ch', trust: 'The Trust' }), null);
    if (!first.ok) throw new Error('not read');
    expect(readSchool(valuesOf(first.school), first.school)).toEqual(first);
  });

  it('keep what the form does not show', () => {
    const first = readSchool(typed({}), null);
    if (!first.ok || first.school === null) throw new Error('not read');
    const kept = { ...first.school, classes: ['Owl'], uniform: 'purple' };
    expect(readSchool(typed({}), kept)).toMatchObject({ school: { classes: ['Owl'], uniform: 'purple' } });
  });

  it('are none where every field is empty', () => {
    expect(readSchool(typed({ name: '  ' }), null)).toEqual({ ok: true, school: null });
  });

  it.each([
    ['name', { name: '', town: 'Bath' }, 'missing', ''],
    ['handles', { handles: 'combe hay' }, 'bad-handle', '@combe hay'],
    ['hashtags', { hashtags: '#one two' }, 'bad-hashtag', '#one two'],
    ['domains', { domains: 'not an address' }, 'bad-domain', 'not an address'],
    ['domains', { domains: 'combehay' }, 'bad-domain', 'combehay'],
    ['motto', { motto: 'x'.repeat(301) }, 'too-long', 'x'.repeat(60)],
    ['domains', { domains: Array.from({ length: 21 }, (_, i) => `s${i}.uk`).join('\n') }, 'too-many', '20'],
  ])('are refused by field: %s %#', (field, changes, problem, entry) => {
    expect(readSchool(typed(changes), null)).toEqual({ ok: false, errors: { [field]: { problem, entry } } });
  });

  it('tell of every mistake at once', () => {
    const read = readSchool(typed({ name: '', handles: 'a b', domains: 'x' }), null);
    expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual(['domains', 'handles', 'name']);
  });
});
