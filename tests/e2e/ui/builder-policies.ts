import { HeadingLevel, Packer, Paragraph, Document as WordDocument } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import writeExcel from 'write-excel-file/node';

/** An invented policy as a Word file. */
export function policyDocx(): Promise<Buffer> {
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  return Packer.toBuffer(
    new WordDocument({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Combe Hay Primary School', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Social Media Policy', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Date: 6 November 2025. Review date: 1 September 2027.' }),
            heading('1. Staff'),
            new Paragraph({ text: 'On their own accounts staff must:' }),
            bullet('never name a pupil or share a photograph of a pupil;'),
            bullet('not disclose confidential information about the school or its families;'),
            bullet('not make critical or offensive remarks about colleagues, parents or the school;'),
            bullet('not accept pupils or former pupils as friends;'),
            bullet('not post critical remarks about political parties or share their political views;'),
            bullet('check their privacy settings every term;'),
            bullet('not use social media on school devices or in lesson time.'),
            heading('2. The school’s own accounts'),
            bullet('A second member of staff should read each post before it is published.'),
            heading('3. Parents and carers'),
            bullet('Parents should not post photographs of other people’s children.'),
            heading('4. Help'),
            new Paragraph({
              text: 'Staff who are unsure should speak to the headteacher or the designated safeguarding lead.',
            }),
          ],
        },
      ],
    }),
  );
}

export const ROSTER =
  'Legal Surname,Legal Forename,Known as,Reg Group\r\nOkonkwo-Bright,Thandiwe,Thandi,3Owl\r\nPrzybylski,Zdzisław,,4Kestrel\r\n';
export const NAMES_IN_IT = /thandi|okonkwo|przybylski|zdzis/i;

/** The same roster, with one class. */
export const rosterExcel = (): Promise<Buffer> =>
  writeExcel(
    [
      ['Legal Surname', 'Legal Forename', 'Reg Group'],
      ['Okonkwo-Bright', 'Thandiwe', '3Owl'],
      ['Przybylski', 'Zdzisław', '3Owl'],
    ].map((row) => row.map((value) => ({ value }))),
  ).toBuffer();

/** A policy of one printed page. */
export async function policyPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const lines = [
    'Social Media Policy',
    '',
    '1. Staff',
    '1.1 Staff must not share the names of pupils on social media.',
    '1.2 Staff must not post photographs of pupils.',
    '1.3 Staff should check their privacy settings every term.',
  ];
  lines.forEach((line, i) => {
    page.drawText(line, { x: 60, y: 780 - i * 22, size: i === 0 ? 18 : 11, font });
  });
  return Buffer.from(await pdf.save());
}
