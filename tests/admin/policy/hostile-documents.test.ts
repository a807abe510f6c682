import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/admin/import-problem.ts';
import { readDocument } from '../../../src/admin/policy/read-document.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { asDocx, asOdt, asPdf, sample } from '../../support/policy-files.ts';

const BLOCKS = sample('# A policy\nStaff are asked to keep their accounts private.\n- They never name a pupil.');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const word = (document: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(document) });
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

async function said(bytes: Uint8Array, name = 'policy.docx'): Promise<string> {
  try {
    await readDocument(bytes, name);
    return '';
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

async function emptyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

/** The standard handler's dictionary with keys that no password fits. */
async function lockedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('secret', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  const text = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<0102030405060708> <0102030405060708>]`;
  return Buffer.from(
    text.replace(/trailer\s*<</, (start) => `${start} ${encrypt}`),
    'latin1',
  );
}

/** An entry that says it is of another method, or locked. */
function patched(zip: Uint8Array, flags: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, flags, true);
  return copy;
}

describe('readDocument says what to do about', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an empty file', () => new Uint8Array(), /is empty/],
    ['a text without words', () => utf8(' \n\n\t\n'), /is empty/],
    ['a Word file without words', () => asDocx([]), /is empty/],
    ['an old Word file', () => joined(OLE, utf16('WordDocument')), /old Word file.*save it as \.docx/],
    ['an old Excel file', () => joined(OLE, utf16('Workbook')), /old Excel file/],
    ['a Word file with a password', () => joined(OLE, utf16('EncryptedPackage')), /password/],
    ['a ZIP with a password', async () => patched(await asDocx(BLOCKS), 1), /password/],
    [
      'an OpenDocument text with a password',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.text'),
          'META-INF/manifest.xml': strToU8('<manifest><encryption-data/></manifest>'),
          'content.xml': Uint8Array.from({ length: 99 }, (_, i) => (i * 71) & 255),
        }),
      /password/,
    ],
    ['a PDF with a password', lockedPdf, /password/],
    ['a scan', emptyPdf, /is a scan.*OCR/],
    ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /spreadsheet/],
    ['a slide show', () => zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), /slide show/],
    ['a Pages file', () => zipSync({ 'Index/Document.iwa': strToU8('x') }), /Pages.*export it/],
    ['any other archive', () => zipSync({ 'a.txt': strToU8('x') }), /ZIP archive.*unpack/],
    ['RTF', () => utf8('{\\rtf1 Staff must}'), /is RTF/],
    ['a web page', () => utf8('<!DOCTYPE html><p>Staff must'), /web page/],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /is a picture/],
    ['anything else', () => Uint8Array.from([1, 2, 0, 0, 5]), /no document/],
    ['a file that is too large', () => new Uint8Array(20_000_001), /larger than 20 MB/],
    ['a text that is too long', () => utf8('word '.repeat(700_000)), /far too long/],
    [
      'entities that grow',
      () => word('<!DOCTYPE a [<!ENTITY b "bb">]><document><body><p>&b;</p></body></document>'),
      /broken/,
    ],
    ['a Word file of another kind', () => word('<document/>'), /broken/],
    ['elements in one another without end', () => word('<p>'.repeat(100_000)), /broken/],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), /far more than a policy/],
  ])('%s', async (_what, make, message) => {
    expect(await said(await make())).toMatch(message);
  });

  it('a bomb that lies about its size, without unpacking it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 1 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 46 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const cost = await cpuTime(async () => expect(await said(bomb)).toMatch(/far more than a policy/));
    expect(cost).toBeLessThan(3000);
  });

  it('files that break off anywhere', async () => {
    for (const whole of [await asDocx(BLOCKS), asOdt(BLOCKS), await asPdf(BLOCKS)])
      for (const share of [0.1, 0.5, 0.9, 0.99]) {
        const cut = whole.slice(0, Math.floor(whole.length * share));
        // pdf.js mends what it can; what it reads must then be words of the policy.
        expect(await said(cut)).toMatch(/^$|policy\.docx: is (?:broken|a scan|empty)/);
      }
  });

  it('bytes that somebody changed', async () => {
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % most;
    };
    for (const whole of [await asDocx(BLOCKS), asOdt(BLOCKS), await asPdf(BLOCKS)])
      for (let run = 0; run < 15; run++) {
        const changed = whole.slice();
        for (let i = 0; i < 12; i++) changed[random(changed.length)] = random(256);
        await expect(said(changed)).resolves.toBeTypeOf('string');
      }
  });
});

describe('readDocument is quick', () => {
  it.each<[string, string]>([
    ['100,000 lines', 'Staff must not post pictures of pupils.\n'.repeat(75_000)],
    ['100,000 short lines', 'A b\n'.repeat(100_000)],
    ['100,000 headings', 'A School Policy\n\n'.repeat(100_000)],
    [
      '100,000 bullets, each further in',
      Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i % 1000)}- item`).join('\n'),
    ],
    ['one endless line', `${'word '.repeat(500_000)}`],
    ['brackets without end', '['.repeat(1_000_000)],
    ['links without end', '[a]('.repeat(300_000)],
    ['stars without end', '*a '.repeat(500_000)],
    ['underscores without end', ' _'.repeat(500_000)],
    ['bars without end', `|${'a|'.repeat(500_000)}`],
    ['tabs without end', 'a\t'.repeat(500_000)],
    ['numbers without end', '1.'.repeat(500_000)],
    ['dots without end', '. '.repeat(500_000)],
    ['dashes without end', '- '.repeat(500_000)],
    ['blanks without end', `a${' '.repeat(1_000_000)}b`],
    ['words that go on', 'and so on and so on and so on and so on and so forth\n'.repeat(20_000)],
  ])('with %s', async (_what, text) => {
    expect(await cpuTime(() => said(utf8(text), 'policy.txt'))).toBeLessThan(3000);
  });
});
