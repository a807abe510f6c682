import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PolicyBlock } from '../../../src/admin/policy/policy-document.ts';
import { readDocument } from '../../../src/admin/policy/read-document.ts';
import { readPolicyText } from '../../../src/admin/policy/read-policy-text.ts';

const short = ({ kind, level, label, text }: PolicyBlock): string =>
  `${kind[0]}${level}${label ? ` [${label}]` : ''} ${text}`;
const ofText = (text: string): string[] => readPolicyText(text).blocks.map(short);

describe('text', () => {
  it.each<[string, string, string[]]>([
    [
      'lines that a program broke',
      'Staff are asked to keep their own accounts private and to look\nthrough the settings of each of them at least once in a school\nyear, since the sites change them. Where somebody is unsure\nwhich settings are right, the e-safety lead helps.\n\nPupils are told, too.\n',
      [
        'p0 Staff are asked to keep their own accounts private and to look through the settings of each of them at least once in a school year, since the sites change them. Where somebody is unsure which settings are right, the e-safety lead helps.',
        'p0 Pupils are told, too.',
      ],
    ],
    [
      'items that go on further in',
      '- Staff never\n  name a pupil\n- nor a parent\n',
      ['b0 Staff never name a pupil', 'b0 nor a parent'],
    ],
    [
      'letters, roman numbers and bullets of Word within one another',
      '1) One\na) letter a\nb) letter b\ni) roman one\nii) roman two\nc) letter c\n2) Two\n\u2022\tdot\no\tring\n\u2022\tdot\n',
      [
        'b0 [1)] One',
        'b1 [a)] letter a',
        'b1 [b)] letter b',
        'b2 [i)] roman one',
        'b2 [ii)] roman two',
        'b1 [c)] letter c',
        'b0 [2)] Two',
        'b1 dot',
        'b2 ring',
        'b1 dot',
      ],
    ],
    ['letters up to i and j', 'h) eight\ni) nine\nj) ten\n', ['b0 [h)] eight', 'b0 [i)] nine', 'b0 [j)] ten']],
    [
      'clauses numbered in two parts',
      '4. Conduct\n\n4.1 All staff must be kind.\n4.2 Nobody may be rude.\n',
      ['h1 [4] Conduct', 'b0 [4.1] All staff must be kind.', 'b0 [4.2] Nobody may be rude.'],
    ],
    [
      'underlined headings',
      'Our policy\n==========\n\nConduct\n-------\nBe kind.\n',
      ['h1 Our policy', 'h2 Conduct', 'p0 Be kind.'],
    ],
    [
      'a table of contents',
      'Aims ............ 2\nConduct ......... 3\n\nAims\n\nWe want to be kind.\n',
      ['h1 Aims', 'p0 We want to be kind.'],
    ],
    [
      'addresses, which are no headings',
      'Be kind.\n\nPark School\n\nHigh Street\n\nAnytown\n\nCounty Hall\n\nThe end is near.\n',
      ['p0 Be kind.', 'p0 Park School', 'p0 High Street', 'p0 Anytown', 'p0 County Hall', 'p0 The end is near.'],
    ],
    [
      'Welsh',
      'Polisi Cyfryngau Cymdeithasol\n\nRhaid i staff:\n- beidio ag enwi disgybl\n',
      ['h1 Polisi Cyfryngau Cymdeithasol', 'p0 Rhaid i staff:', 'b0 beidio ag enwi disgybl'],
    ],
    [
      'an amount or a time, which are no labels',
      '2 weeks are given.\n\n3.30 pm is the end.\n',
      ['p0 2 weeks are given.', 'p0 3.30 pm is the end.'],
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(ofText(text)).toEqual(expected);
  });
});

const word = (body: string, numbering = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering xmlns:w="w">${numbering}</w:numbering>`),
  });
const item = (level: number, text: string, list = '1'): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const ofFile = async (bytes: Uint8Array): Promise<string[]> => (await readDocument(bytes, 'p')).blocks.map(short);

describe('Word', () => {
  it('counts lists as Word does', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const body = [
      item(0, 'First.'),
      item(1, 'below'),
      item(1, 'again'),
      item(2, 'deep'),
      item(0, 'Second.'),
      item(1, 'anew'),
      item(0, 'Other.', '2'),
      item(0, 'None.', '0'),
    ];
    expect(await ofFile(word(body.join(''), numbering))).toEqual([
      'b0 [1] First.',
      'b1 [1.1] below',
      'b1 [1.2] again',
      'b2 [(i)] deep',
      'b0 [2] Second.',
      'b1 [2.1] anew',
      'b0 [7] Other.',
      'p0 None.',
    ]);
  });

  it('takes levels that make no sense for some that do', async () => {
    for (const level of [1.5, -3, 1e9, Number.NaN])
      expect(await ofFile(word(item(level, 'One.')))).toEqual(['b0 One.']);
  });

  it('leaves out what was deleted or hidden, and keeps what was added, boxes and line breaks', async () => {
    const run = (text: string, format = ''): string =>
      `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('Staff ')}<w:del>${run('may')}</w:del><w:ins>${run('must ')}</w:ins>${run('secret', '<w:vanish/>')}${run('be kind &amp; fair.')}<w:r><w:br/></w:r>${run('Always&#33;')}</w:p>
      <w:p><w:r><w:pict><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></w:pict></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p>${run('Framed text.')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(await ofFile(word(body))).toEqual([
      'p0 Staff must be kind & fair.',
      'p0 Always!',
      'p0 In a box.',
      'p0 Framed text.',
    ]);
  });

  it('takes short bold lines for headings where there are no styles', async () => {
    const bold = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const plain = (text: string): string => `<w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      bold('Park School Policy') +
      bold('Conduct online') +
      plain('Be kind.') +
      bold('All staff must:') +
      item(0, 'be kind');
    expect(await ofFile(word(body))).toEqual([
      'h1 Park School Policy',
      'h2 Conduct online',
      'p0 Be kind.',
      'p0 All staff must:',
      'b0 be kind',
    ]);
  });
});

describe('OpenDocument', () => {
  const odt = (styles: string, body: string): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      'styles.xml': strToU8(
        `<office:document-styles><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles></office:document-styles>`,
      ),
    });
  const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;

  it('numbers headings by the outline, and lists that go on', async () => {
    const numbers = `<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`;
    const list = (more: string, text: string): string =>
      `<text:list text:style-name="N" ${more}><text:list-item>${p(text)}${p('More of it.')}</text:list-item></text:list>`;
    const body = `<text:h text:outline-level="1">Conduct</text:h><text:h text:outline-level="2">Online</text:h>${list('xml:id="x"', 'One.')}${p('Between.')}${list('text:continue-list="x"', 'Two.')}${list('', 'Anew.')}`;
    expect(await ofFile(odt(numbers, body))).toEqual([
      'h1 [1] Conduct',
      'h2 [1.1] Online',
      'b0 [(a)] One.',
      'p0 More of it.',
      'p0 Between.',
      'b0 [(b)] Two.',
      'p0 More of it.',
      'b0 [(a)] Anew.',
      'p0 More of it.',
    ]);
  });

  it('leaves out what was deleted or remarked, and sees bold headings through styles', async () => {
    const styles = `<style:style style:name="A"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="B" style:parent-style-name="A"/>`;
    const body = `<text:tracked-changes>${p('Deleted.')}</text:tracked-changes>${p('Our School Policy', 'B')}${p('Staff <office:annotation><text:p>Really?</text:p></office:annotation>are<text:s/>kind.<text:line-break/>Always.')}${p('The end.')}`;
    expect(await ofFile(odt(styles, body))).toEqual([
      'h1 Our School Policy',
      'p0 Staff are kind.',
      'p0 Always.',
      'p0 The end.',
    ]);
  });
});

describe('PDF', () => {
  const left = [
    'Staff keep their own accounts',
    'private and look through the',
    'settings of each of them once',
    'a year. They never name any',
    'pupil, nor do they say what',
    'could tell who is meant. They',
    'ask the head where they are',
    'unsure about any of it, at any',
    'time and in any way that they',
    'like to ask.',
  ];
  const right = [
    'Parents are asked not to put',
    'pictures of other children on',
    'the internet. The school has',
    'accounts of its own, on which',
    'pictures are published by two',
    'members of staff, who see to',
    'it that each child in them may',
    'be shown. Whoever is not con-',
    'tent with that tells the head,',
    'who answers within a week.',
  ];

  async function printed(
    draw: (write: (text: string, x: number, y: number, bold?: boolean) => void) => void,
  ): Promise<Uint8Array> {
    const pdf = await PDFDocument.create();
    const fonts = [
      await pdf.embedFont(StandardFonts.TimesRoman),
      await pdf.embedFont(StandardFonts.TimesRomanBold),
    ] as const;
    const page = pdf.addPage([595, 842]);
    draw((text, x, y, bold) => page.drawText(text, { x, y, size: 11, font: fonts[bold ? 1 : 0] }));
    return pdf.save();
  }

  it('reads one column after the other, and words that were parted as one', async () => {
    const bytes = await printed((write) => {
      write('Social media', 60, 700, true);
      for (const [i, line] of left.entries()) write(line, 60, 670 - i * 14);
      for (const [i, line] of right.entries()) write(line, 310, 670 - i * 14);
    });
    expect(await ofFile(bytes)).toEqual([
      'h1 Social media',
      `p0 ${left.join(' ')}`,
      `p0 ${right.join(' ').replace('con- tent', 'content')}`,
    ]);
  });

  it('tells a table from columns, its cells being shorter', async () => {
    const bytes = await printed((write) => {
      write('Whom to ask about it', 60, 700, true);
      for (const [i, [role, who, more]] of [
        ['Headteacher', 'Mrs Example, in', 'her office'],
        ['Designated lead', 'Mr Sample, in', 'the hall'],
      ].entries()) {
        write(role as string, 60, 670 - i * 40);
        write(who as string, 200, 670 - i * 40);
        write(more as string, 200, 656 - i * 40);
      }
      write('Both are there on every day of the school week and answer.', 60, 580);
    });
    expect(await ofFile(bytes)).toEqual([
      'h1 Whom to ask about it',
      'r0 Headteacher\tMrs Example, in her office',
      'r0 Designated lead\tMr Sample, in the hall',
      'p0 Both are there on every day of the school week and answer.',
    ]);
  });
});
