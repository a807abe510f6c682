import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

/** A line of an invented policy: the start says what it is, as in Markdown. */
export interface SampleBlock {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'numbered' | 'row';
  readonly level: number;
  /** Of a heading or a numbered item, as written: `4.1`, `1.`, `a)`. */
  readonly label: string;
  readonly text: string;
  readonly cells: readonly string[];
}

/** `# `, `## 1. `, `- `, `  - `, `1. `, `  a) `, `| a | b |`, else a paragraph; one a line. */
export function sample(markdown: string): SampleBlock[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): SampleBlock => {
      const block = (kind: SampleBlock['kind'], level: number, label: string, text: string) =>
        ({ kind, level, label, text, cells: [] }) as const;
      const heading = /^(#+) (?:(\d[\d.]*) )?(.*)$/.exec(line);
      if (heading) return block('heading', heading[1]?.length ?? 1, heading[2] ?? '', heading[3] ?? '');
      if (line.startsWith('|'))
        return {
          ...block('row', 0, '', ''),
          cells: line
            .slice(1, -1)
            .split('|')
            .map((c) => c.trim()),
        };
      const bullet = /^( *)- (.*)$/.exec(line);
      if (bullet) return block('bullet', Math.ceil((bullet[1]?.length ?? 0) / 2), '', bullet[2] ?? '');
      const numbered = /^( *)(\d+\.|[a-z]\)) (.*)$/.exec(line);
      if (numbered)
        return block('numbered', Math.ceil((numbered[1]?.length ?? 0) / 2), numbered[2] ?? '', numbered[3] ?? '');
      return block('paragraph', 0, '', line);
    });
}

export const asMarkdown = (blocks: readonly SampleBlock[]): string =>
  blocks
    .map(({ kind, level, label, text, cells }) => {
      const before = label ? `${label} ` : '';
      if (kind === 'heading') return `\n${'#'.repeat(level)} ${before}${text}\n`;
      if (kind === 'row') return `| ${cells.join(' | ')} |`;
      if (kind === 'bullet') return `${'  '.repeat(level)}- ${text}`;
      return kind === 'numbered' ? `${'  '.repeat(level)}${before}${text}` : `\n${text}\n`;
    })
    .join('\n');

export const asText = (blocks: readonly SampleBlock[]): string =>
  blocks
    .map(({ kind, level, label, text, cells }) => {
      const before = label ? `${label} ` : '';
      if (kind === 'heading') return `\n${before}${text}\n`;
      if (kind === 'row') return cells.join('\t');
      if (kind === 'bullet') return `${'    '.repeat(level)}• ${text}`;
      return kind === 'numbered' ? `${'    '.repeat(level)}${before}${text}` : `\n${text}\n`;
    })
    .join('\r\n');

const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/** With Word's own headings and lists: the numbers are not in the text. */
export async function asDocx(blocks: readonly SampleBlock[]): Promise<Uint8Array> {
  const rows: TableRow[] = [];
  const children: (Paragraph | Table)[] = [];
  const flush = (): void => {
    if (rows.length > 0) children.push(new Table({ rows: rows.splice(0) }));
  };
  for (const { kind, level, label, text, cells } of blocks) {
    if (kind === 'row') {
      rows.push(new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }));
      continue;
    }
    flush();
    if (kind === 'heading')
      children.push(new Paragraph({ text: label ? `${label} ${text}` : text, heading: LEVELS[level - 1] }));
    else if (kind === 'bullet') children.push(new Paragraph({ text, bullet: { level } }));
    else if (kind === 'numbered') children.push(new Paragraph({ text, numbering: { reference: 'list', level } }));
    // Word parts a paragraph into runs wherever somebody edited it.
    else children.push(new Paragraph({ children: text.split(/(?= )/).map((run) => new TextRun(run)) }));
  }
  flush();
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.LEFT },
  ];
  const document = new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const OFFICE = ['office', 'text', 'table', 'style', 'fo']
  .map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`,
  )
  .join(' ');

/** As LibreOffice has it, with lists within lists. */
export function asOdt(blocks: readonly SampleBlock[]): Uint8Array {
  const list = (style: string, inner: string, level: number): string =>
    level === 0
      ? `<text:list text:style-name="${style}" text:continue-numbering="true"><text:list-item>${inner}</text:list-item></text:list>`
      : `<text:list text:style-name="${style}" text:continue-numbering="true"><text:list-item><text:list><text:list-item>${inner}</text:list-item></text:list></text:list-item></text:list>`;
  const body = blocks.map(({ kind, level, label, text, cells }) => {
    const words = escaped(label && kind === 'heading' ? `${label} ${text}` : text);
    if (kind === 'heading' && level === 1) return `<text:p text:style-name="Title">${words}</text:p>`;
    if (kind === 'heading') return `<text:h text:outline-level="${level - 1}">${words}</text:h>`;
    if (kind === 'row') {
      const inner = cells
        .map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`)
        .join('');
      return `<table:table><table:table-row>${inner}</table:table-row></table:table>`;
    }
    const paragraph = `<text:p text:style-name="P1">${words.replace(' ', '<text:s/>')}</text:p>`;
    return kind === 'paragraph' ? paragraph : list(kind === 'bullet' ? 'L1' : 'L2', paragraph, level);
  });
  const styles = `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`;
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${OFFICE}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
}

const PAGE = { width: 595, height: 842, left: 60, right: 535, top: 760, foot: 330 };
const SIZES = [20, 15, 12.5];

/** Printed on as many pages as it takes, each with a line at its head and its number at its foot. */
export async function asPdf(blocks: readonly SampleBlock[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const [plain, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  let page = newPage();
  let y = PAGE.top;
  const write = (text: string, x: number, font: PDFFont = plain, size = 11): void => {
    for (const line of wrapped(text, font, size, PAGE.right - x)) {
      if (y < PAGE.foot) {
        page = newPage();
        y = PAGE.top;
      }
      page.drawText(line, { x, y, font, size });
      y -= size * 1.25;
    }
  };
  for (const { kind, level, label, text, cells } of blocks) {
    if (kind === 'heading') {
      y -= 10;
      write(label ? `${label} ${text}` : text, PAGE.left, bold, SIZES[level - 1]);
      y -= 4;
    } else if (kind === 'row') {
      for (const [i, cell] of cells.entries())
        page.drawText(printable(cell), { x: PAGE.left + i * 160, y, font: plain, size: 11 });
      y -= 14;
    } else if (kind === 'paragraph') {
      write(text, PAGE.left);
      y -= 7;
    } else {
      const x = PAGE.left + level * 24;
      page.drawText(kind === 'bullet' ? '•' : label, { x, y, font: plain, size: 11 });
      write(text, x + 18);
      y -= 3;
    }
  }
  return pdf.save();

  function newPage() {
    const made = pdf.addPage([PAGE.width, PAGE.height]);
    made.drawText('Larkfield Primary School', { x: PAGE.left, y: 810, font: plain, size: 9 });
    made.drawText(`Page ${pdf.getPageCount()} of 3`, { x: 280, y: 40, font: plain, size: 9 });
    return made;
  }
}

/** What the PDF's own fonts have no letter for, such as ŵ, is written with the next best. */
const printable = (text: string): string =>
  text.replace(/[^ -~\u00a0-\u00ff–—‘’“”•…]/g, (letter) => {
    const plain = letter.normalize('NFD').charAt(0);
    return /[a-z]/i.test(plain) ? plain : ' ';
  });

function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
