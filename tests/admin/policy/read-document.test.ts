import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/admin/policy/read-document.ts';
import { asDocx, asMarkdown, asOdt, asPdf, asText, sample } from '../../support/policy-files.ts';

const POLICY = `# Larkfield Primary School Social Media Policy
This policy was agreed by the governing body in March 2025 and will be reviewed every two years, or sooner where the law or the guidance changes.
It applies to everyone who works at Larkfield, paid or unpaid.
## 1. Aims
We want staff to enjoy social media and to keep themselves, our pupils and the good name of the school safe while they do so.
All staff should:
- keep their personal accounts private and look through the settings once each term, because the sites often change them without much notice
- never name a pupil, or give details from which anyone could tell who is meant
  - this includes initials and nicknames
  - it includes pupils who have left
- ask the headteacher where they are unsure
## 2. Personal accounts
### 2.1 Friends and followers
1. Staff must not accept friend requests from pupils.
2. Requests from parents are best declined, too.
  a) An existing friendship is told to the headteacher.
  b) Nobody is asked to end a friendship.
3. Former pupils under 18 count as pupils.
### 2.2 Pictures
Photographs of pupils are only ever published on the school's own accounts, by those who look after them.
## 3. Who to ask
| Role | Name | Telephone |
| Headteacher | Mrs Example | 01632 960001 |
| Safeguarding lead | Mr Sample | 01632 960002 |
## 4. Review
The headteacher reviews this policy with the governors each spring term, and tells all staff about what has changed in it.`;

const blocks = sample(POLICY);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const expected = blocks.map(({ kind, level, label, text, cells }) => ({
  kind: kind === 'numbered' ? 'bullet' : kind,
  level,
  label: label.replace(/\.$/, ''),
  text: kind === 'row' ? cells.join('\t') : text,
}));

describe('readDocument', () => {
  it.each([
    ['policy.docx', () => asDocx(blocks)],
    ['policy.odt', () => asOdt(blocks)],
    ['policy.pdf', () => asPdf(blocks)],
    ['policy.md', () => utf8(asMarkdown(blocks))],
    ['policy.txt', () => utf8(asText(blocks))],
  ])('reads the same blocks from %s', async (name, make) => {
    const { blocks: read } = await readDocument(await make(), name);
    expect(read.map(({ line: _, ...block }) => block)).toEqual(expected);
  });
});
