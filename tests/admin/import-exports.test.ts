import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { ImportError } from '../../src/admin/import-problem.ts';
import { importRoster } from '../../src/admin/import-roster.ts';
import { importStaff } from '../../src/admin/import-staff.ts';
import { cpuTime } from '../support/cpu-time.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
type Cell = string | number | null;

async function excel(...sheets: Cell[][][]): Promise<Uint8Array> {
  const cells = (rows: Cell[][]) => rows.map((row) => row.map((value) => (value === null ? null : { value })));
  const file = writeExcel(sheets.map((rows, i) => ({ data: cells(rows), sheet: `Sheet ${i + 1}` })));
  return new Uint8Array(await file.toBuffer());
}

async function said(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return '';
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

const ADA = { forename: 'Adelaide', surname: 'Bell', preferred: 'Ada' };
const GIL = { forename: 'Gil', surname: 'van Moss', preferred: '' };
const PUPILS = { pupils: [ADA, GIL], classes: ['3 Owl', '4 Kite'] };

describe('importRoster reads what comes from', () => {
  it.each([
    [
      'SIMS, with titles above and the date below',
      'Park School\nPupil list\nEffective date 20/11/2026\n\nAdno,Legal Surname,Legal Forename,Preferred Forename,Preferred Surname,Year Taught In,Reg Group\n001,Bell,Adelaide,Ada,Bell,Year  3,3 Owl\n002,van Moss,Gil,Gil,van Moss,Year  4,4 Kite\nTotal: 2\nCreated On 20/11/2026 09:15\n',
    ],
    [
      'Arbor',
      'Arbor Student ID,Legal first name,Legal last name,Preferred first name,Year group,Registration form,UPN\n7,Adelaide,Bell,Ada,Year 3,3 Owl,X1\n8,Gil,van Moss,,Year 4,4 Kite,X2\n',
    ],
    [
      'Bromcom, a row for each parent',
      'LastName,FirstName,PreferredFirstName,TutorGroup,YearGroup,Contact\nBell,Adelaide,Ada,3 Owl,3,Mum\nBell,Adelaide,Ada,3 Owl,3,Dad\nvan Moss,Gil,Gil,4 Kite,4,Mum\n',
    ],
    [
      'ScholarPack',
      'UPN,Surname,Forename,Known As,NC Year,Form\nX1,Bell,Adelaide,Ada,3,3 Owl\nX2,van Moss,Gil,,4,4 Kite\n',
    ],
    ['a list by surname', 'Form;Pupil Name\n3 Owl;"Bell, Adelaide (Ada)"\n4 Kite;van Moss, Gil\n'],
    ['a list by forename', 'Class\tName\n3 Owl\tAdelaide “Ada” Bell\n4 Kite\tGil van Moss\n'],
    [
      'a list with surnames in capitals and its header on every page',
      'Class,Student\n3 Owl,BELL Adelaide (Ada)\nClass,Student\n4 Kite,Gil van Moss\n2 students\n',
    ],
    [
      'Excel saved in an unusual way',
      'sep=|\r\nForename|Surname|Known as|Class\r\nAdelaide|Bell|Ada|3 Owl\r\nGil|van Moss||4 Kite\r\n',
    ],
  ])('%s', async (_what, csv) => {
    const { pupils, classes } = await importRoster(utf8(csv), 'r.csv');
    const loud = pupils.map(({ surname, ...rest }) => ({ ...rest, surname: surname === 'BELL' ? 'Bell' : surname }));
    expect({ pupils: loud, classes }).toEqual(PUPILS);
  });

  it('Excel, on the second sheet, below titles and above a total', async () => {
    const notes: Cell[][] = [['How to read this list'], ['It was exported on Monday']];
    const list: Cell[][] = [
      ['Class lists', null, null, null],
      [null, null, null, null],
      ['Year', 'Reg', 'Name', 'UPN'],
      [3, '3 Owl', 'Bell, Adelaide (Ada)', 1],
      [4, '4 Kite', 'van Moss, Gil', 2],
      ['Total', null, null, 2],
    ];
    expect(await importRoster(await excel(notes, list), 'roster.xlsx')).toMatchObject(PUPILS);
  });

  it('UTF-16 without a mark', async () => {
    const wide = Uint16Array.from('Forename,Surname\nZoë,Bell\n', (c) => c.charCodeAt(0));
    expect((await importRoster(new Uint8Array(wide.buffer), 'r.csv')).pupils[0]?.forename).toBe('Zoë');
  });

  it('two names for one surname, which both count', async () => {
    const csv = 'Forename,Legal surname,Preferred surname\nAda,Bell,Moss\n';
    expect((await importRoster(utf8(csv), 'r.csv')).pupils).toEqual([
      { forename: 'Ada', surname: 'Bell Moss', preferred: '' },
    ]);
  });

  it('two pupils of one name', async () => {
    const csv = 'UPN,Forename,Surname\n1,Ada,Bell\n2,Ada,Bell\n';
    expect((await importRoster(utf8(csv), 'r.csv')).pupils).toHaveLength(2);
  });
});

describe('importRoster says', () => {
  it('how many names have but one word', async () => {
    const { notes } = await importRoster(utf8('Name\nAda Bell\nGil\n'), 'r.csv');
    expect(notes.map(({ en }) => en)).toEqual(['1 pupil has no surname in Latin letters: only the first name counts']);
  });

  it('what the nearest row to a header has', async () => {
    const csv = 'Our pupils\nForename,Birthday\nAda,1 May\n';
    expect(await said(importRoster(utf8(csv), 'r.csv'))).toBe(
      "r.csv, line 2, Surname: no such column; the file has 'Forename', 'Birthday'",
    );
  });

  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(99),
      ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an old Excel file', () => ole('Workbook'), /old Excel file \(\.xls\).*save it as \.xlsx or CSV/],
    ['an Excel file with a password', () => ole('EncryptedPackage'), /password/],
    ['a report of SIMS as a web page', () => utf8('<html><table><tr><td>Forename'), /web page/],
    ['a sheet of Excel 2003', () => utf8('<?xml version="1.0"?><Workbook/>'), /web page/],
    ['a PDF', () => utf8('%PDF-1.7 '), /no table/],
    ['an OpenDocument sheet', () => zipSync({ 'content.xml': strToU8('<a/>') }), /OpenDocument/],
    ['an archive', () => zipSync({ 'a.txt': strToU8('x') }), /ZIP archive/],
    ['half an Excel file', async () => (await excel([['Forename']])).slice(0, 900), /broken/],
    [
      'a bomb',
      () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/sharedStrings.xml': new Uint8Array(70_000_000) }),
      /far more/,
    ],
    ['entities that grow', () => zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a><a/>') }), /broken/],
    ['an empty sheet', () => excel([]), /is empty/],
  ])('what to do about %s', async (_what, make, message) => {
    const bytes = await make();
    expect(await said(importRoster(bytes, 'roster.xlsx'))).toMatch(message);
    // In Welsh, too, and in other words.
    const [problem] = await importRoster(bytes, 'roster.xlsx').then(
      () => [],
      (error: ImportError) => error.problems,
    );
    expect(problem?.cy).toMatch(/\b(?:mae|yw|nid)\b/);
  });

  it('nothing of 100,000 lines for long', async () => {
    const csv = `Forename,Surname\n${'Ada,Bell\n'.repeat(100_000)}`;
    const cost = await cpuTime(async () => expect((await importRoster(utf8(csv), 'r.csv')).pupils).toHaveLength(1));
    expect(cost).toBeLessThan(4000);
  });
});

describe('importStaff', () => {
  it('parts titles from names in one column, and has each once', async () => {
    const csv =
      'Staff Name,Business roles\nMrs A Bell,Head of School\n"Okoro, Mr Stuart",Caretaker\nMrs A Bell,Head of School\n';
    expect(await importStaff(utf8(csv), 's.csv')).toEqual([
      { title: 'Mrs', forename: 'A', surname: 'Bell', role: 'Head of School' },
      { title: 'Mr', forename: 'Stuart', surname: 'Okoro', role: 'Caretaker' },
    ]);
  });

  it('says the row in Excel and the field, below titles', async () => {
    const bytes = await excel([['Staff list'], [null], ['Forename', 'Surname'], ['Ada', 'Bell'], ['Gil', null]]);
    expect(await said(importStaff(bytes, 's.xlsx'))).toBe('s.xlsx, line 5, Surname: is missing');
  });

  it('reads Excel', async () => {
    const bytes = await excel([
      ['Title', 'Legal Surname', 'Preferred Forename', 'Post'],
      ['Dr', 'Haddad', 'Samir', 'Teacher'],
    ]);
    expect(await importStaff(bytes, 'staff.xlsx')).toEqual([
      { title: 'Dr', forename: 'Samir', surname: 'Haddad', role: 'Teacher' },
    ]);
  });
});
