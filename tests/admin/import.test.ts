import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/admin/build-pack.ts';
import { ImportError } from '../../src/admin/import-problem.ts';
import { importRoster, rosterFromCsv } from '../../src/admin/import-roster.ts';
import { importSchool } from '../../src/admin/import-school.ts';
import { importStaff } from '../../src/admin/import-staff.ts';
import { readRosterFilter } from '../../src/core/pack/roster-filter.ts';
import { schoolSchema } from '../../src/core/pack/schema.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const problemsOf = async (run: () => unknown): Promise<string> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return '';
};

describe('importRoster', () => {
  const expected = { forename: 'Zoë', surname: 'Smith, Jones', preferred: 'Zo' };

  it('reads the columns in any order and by their other names', async () => {
    const csv = 'Reg Group,Legal Surname,Known as,Year Group,Legal Forename\r\n3Owl,"Smith, Jones",Zo,3,Zoë\r\n';
    expect(await importRoster(utf8(csv), 'r.csv')).toEqual({ pupils: [expected], classes: ['3Owl'] });
  });

  it.each([
    ['a byte order mark', utf8('\ufeffForename,Surname,Preferred name\nZoë,"Smith, Jones",Zo\n')],
    ['Windows-1252', latin('Forename,Surname,Preferred name\r\nZo\u00eb,"Smith, Jones",Zo\r\n')],
    ['semicolons', utf8('Forename;Surname;Preferred name\nZoë;Smith, Jones;Zo\n')],
    ['tabs', utf8('Forename\tSurname\tPreferred name\nZoë\tSmith, Jones\tZo\n')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(
          Uint16Array.from('Forename,Surname,Preferred name\nZoë,"Smith, Jones",Zo', (c) => c.charCodeAt(0)).buffer,
        ),
      ]),
    ],
  ])('reads a file with %s', async (_what, bytes) => {
    expect((await importRoster(bytes, 'r.csv')).pupils).toEqual([expected]);
  });

  it('passes over blank rows and short ones keep their place', async () => {
    const csv = 'Forename,Surname,Preferred name,Year,Class\nAda,Bell\n,,,,\n\nGil,Moss,,2,2K\n';
    expect((await importRoster(utf8(csv), 'r.csv')).pupils.map((p) => p.forename)).toEqual(['Ada', 'Gil']);
  });

  it('says which column is not there, and what there is', async () => {
    expect(await problemsOf(() => importRoster(utf8('Given,Surname\nA,B\n'), 'r.csv'))).toBe(
      "r.csv, line 1, Forename: no such column; the file has 'Given', 'Surname'",
    );
  });

  it('says every line at fault by file, line and field', async () => {
    const csv = 'Forename,Surname\nAda,Bell\n,Moss\nGil,\n"Two\nlines",Moss\n';
    expect(await problemsOf(() => importRoster(utf8(csv), 'r.csv'))).toBe(
      'r.csv, line 3, Forename: is missing\nr.csv, line 4, Surname: is missing',
    );
  });

  it.each([
    ['', 'r.csv: is empty'],
    ['Forename,Surname\n', 'r.csv: has no pupils'],
    ['Forename,Surname\n"Ada,Bell\n', 'r.csv'],
  ])('refuses %j', async (csv, message) => {
    expect(await problemsOf(() => importRoster(utf8(csv), 'r.csv'))).toContain(message);
  });
});

describe('importStaff', () => {
  it('reads titles, names and roles', async () => {
    const csv = 'Job title,Last name,First name,Title\n"Deputy Headteacher, DSL",Okoro,Stuart,Mr\n';
    expect(await importStaff(utf8(csv), 's.csv')).toEqual([
      { title: 'Mr', forename: 'Stuart', surname: 'Okoro', role: 'Deputy Headteacher, DSL' },
    ]);
  });

  it('needs a surname on every line', async () => {
    expect(await problemsOf(() => importStaff(utf8('Title,Surname\nMr,Bell\nMrs,\n'), 's.csv'))).toBe(
      's.csv, line 3, Surname: is missing',
    );
  });
});

describe('importSchool', () => {
  it('takes one domain or several, single words for lists, and says what it does not use', async () => {
    const file = {
      name: ' Park View ',
      domain: 'pv.example',
      domains: ['www.pv.example'],
      aliases: 'PVA',
      trust: null,
      crest: 'c.png',
    };
    const { school, ignored } = importSchool(utf8(JSON.stringify(file)), 'school.json');
    expect(school).toMatchObject({
      name: 'Park View',
      domains: ['pv.example', 'www.pv.example'],
      aliases: ['PVA'],
      trust: '',
      town: '',
    });
    expect(ignored).toEqual(['crest']);
  });

  it.each([
    ['{}', 'school.json, name'],
    ['{"name":"A","aliases":3}', 'school.json, aliases'],
    ['{"name":"A",\n"town" "B"}', 'school.json'],
    ['[]', 'school.json'],
  ])('refuses %j', async (text, message) => {
    expect(await problemsOf(() => importSchool(utf8(text), 'school.json'))).toContain(message);
  });
});

describe('buildPack', () => {
  const key = Uint8Array.from({ length: 16 }, (_, i) => i);
  const roster = rosterFromCsv(utf8('Forename,Surname,Class\nThandiwe,Okonkwo,3Owl\nOliver,Price,4Kestrel\n'), 'r.csv');
  const school = schoolSchema.parse({ name: 'Park View', classes: ['Owl'] });
  const pack = buildPack({ id: 'park-view', version: '1', base: null, school, staff: [], roster, key });

  it('puts the roster in as filters, and its classes as classes', async () => {
    expect(pack.school?.classes).toEqual(['Owl', '3Owl', '4Kestrel']);
    expect(pack.roster && readRosterFilter(pack.roster).hasFull('thandiwe', 'okonkwo')).toBe(true);
  });

  it('holds no pupil in clear', async () => {
    expect(JSON.stringify(pack)).not.toMatch(/thandiwe|okonkwo|oliver|price/i);
  });

  it('refuses what the schema refuses, by field', async () => {
    expect(
      await problemsOf(() =>
        buildPack({ id: 'no spaces', version: '1', base: null, school, staff: [], roster: null, key }),
      ),
    ).toContain('pack no spaces, id');
  });
});
