import { describe, expect, it } from 'vitest';
import { buildMergedPack, buildPack } from '../../src/admin/build-pack.ts';
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
    expect(await importRoster(utf8(csv), 'r.csv')).toEqual({ pupils: [expected], classes: ['3Owl'], notes: [] });
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

  it('takes a first name alone, leaves out a pupil without one, and counts both', async () => {
    const csv = 'Forename,Surname\nAda,Bell\n,Moss\nGil,\n王,伟\n"Two\nlines",Moss\n';
    const { pupils, notes } = await importRoster(utf8(csv), 'r.csv');
    expect(pupils.map(({ forename, surname }) => [forename, surname])).toEqual([
      ['Ada', 'Bell'],
      ['Gil', ''],
      ['Two\nlines', 'Moss'],
    ]);
    expect(notes.map(({ en }) => en)).toEqual([
      '1 pupil has no surname in Latin letters: only the first name counts',
      'left out: 2 pupils without a first name in Latin letters',
    ]);
    expect(notes.every(({ cy }) => /\d disgybl/.test(cy))).toBe(true);
  });

  it('repeats nothing of a list that has no header, and nothing of a cell with a stray quotation mark', async () => {
    const child = 'Thandiwe,Okonkwo,03/02/2017,A823432108061';
    const said = await problemsOf(() => importRoster(utf8(`${child}\nAda,Bell,04/02/2017,B1\n`), 'r.csv'));
    expect(said).toBe('r.csv: has no line with the names of its columns: put one first (Forename, Surname)');
    const quoted = await problemsOf(() =>
      importRoster(utf8('Forename,Surname\nAda "Thandiwe" Bell,Okonkwo\n'), 'r.csv'),
    );
    expect(quoted).toMatch(/^r\.csv, line 2: has a quotation mark too many/);
    expect(quoted).not.toMatch(/Thandiwe|Okonkwo|Bell/);
  });

  it('leaves out a class that holds the full name of a pupil', async () => {
    const csv =
      'Forename,Surname,Preferred name,Class\nAda Mae,Bell,Addy,"Bell, Ada (3 Owl)"\nGil,Moss,,3 Owl\nKim,Hay,,1:1 Addy Bell\nJo,Poe,,Mrs Bell\n';
    const { classes, notes } = await importRoster(utf8(csv), 'r.csv');
    expect(classes).toEqual(['3 Owl', 'Mrs Bell']);
    expect(notes.map(({ en }) => en)).toEqual(['left out: 2 classes whose name holds a pupil’s full name']);
  });

  it('takes no pupil for a total, and counts the rows that it passes over', async () => {
    const names = ['Countryman John', 'Totally Ann', 'Report Kim', 'Bell Ada', 'Page Jo', 'Total Ann'];
    const { pupils, notes } = await importRoster(
      utf8(
        `Name\n${names.join('\n')}\nTotal: 6\nPage 1 of 1\nPrinted Friday 20 November\nTotal pupils\n6 pupils\nEnd of report\n`,
      ),
      'r.csv',
    );
    expect(pupils).toHaveLength(6);
    expect(notes.map(({ en }) => en)).toEqual(['passed over, as they name nobody (a total, a date, a title): 6 rows']);
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
    ['{}', 'school.json, name: is missing'],
    ['{"name":4}', 'school.json, name: must be a text in quotation marks'],
    ['{"name":"A","aliases":3}', 'school.json, aliases: must be a text in quotation marks, or several'],
    ['{"name":"A","aliases":[3]}', 'must be a text in quotation marks, or several'],
    ['{"name":"A","town":3}', 'school.json, town: must be a text in quotation marks'],
    ['{"name":"A",\n"town" "B"}', 'school.json, line 2: is not JSON: near here a comma'],
    ['[]', 'school.json: must be one object, in braces'],
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

  it('says how many classes do not fit', () => {
    const many = { ...roster, classes: Array.from({ length: 699 }, (_, i) => `K${i}`) };
    const sources = { id: 'a', version: '1', base: null, school, staff: [], roster: many, key };
    expect(buildMergedPack(sources).classesLeft).toBe(200);
    expect(buildMergedPack({ ...sources, roster }).classesLeft).toBe(0);
  });

  it('refuses what the schema refuses, by field', async () => {
    expect(
      await problemsOf(() =>
        buildPack({ id: 'no spaces', version: '1', base: null, school, staff: [], roster: null, key }),
      ),
    ).toContain('pack no spaces, id');
  });
});
