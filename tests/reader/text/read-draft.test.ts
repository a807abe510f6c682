import { describe, expect, it, vi } from 'vitest';
import { asReaderFacts } from '../../../src/browser/draft-check.ts';
import { type Draft, LONGEST } from '../../../src/core/draft.ts';
import { readerFits } from '../../../src/core/reader-fits.ts';
import { type Encode, readDraft } from '../../../src/reader/text/read-draft.ts';
import { diskModels } from '../../../src/train/encoder/disk-models.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { labelledDrafts, makePack } from '../../support/school-packs.ts';

const draft = (text: string): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
  text,
});
const pack = makePack({ name: 'Example Primary School' }, [
  'Oliver Price',
  'Thandiwe Okonkwo',
  'Saoirse Doyle',
  'Wojciech Nowak',
  'Aoife Shah',
]);

const readText = (asked: Draft) => readDraft(asked, pack, diskModels());

describe('readDraft: names', () => {
  it.each([
    ['one letter missing', 'Olver was great in maths', 'Olver'],
    ['two letters swapped', 'Saorise told me a joke in assembly', 'Saorise'],
    ['another letter', 'so proud of Thandiwy in my class', 'Thandiwy'],
    ['a letter too many', 'Wojcieech got star of the week', 'Wojcieech'],
    ['written by ear', 'Eefa in my class made me laugh', 'Eefa'],
  ])('finds a name with %s', async (_how, text, words) => {
    const { names } = await readText(draft(text));
    expect(names.map((name) => [text.slice(name.start, name.end), name.kind])).toContainEqual([words, 'pupil-typo']);
  });

  it('still has the names that are spelt right', async () => {
    const { names } = await readText(draft('Oliver Price was great in maths'));
    expect(names[0]?.kind).toBe('pupil-full');
  });

  it('takes neither English words nor jargon for misspelt names', async () => {
    const texts = [
      'The Oliver Twist revival was superb',
      'Marble run and glitter, lovely',
      'SATs and HLTA cover again',
      'Every penny counts',
      'Sabre and Olives on the deli counter',
    ];
    for (const text of texts)
      expect((await readText(draft(text))).names.filter((name) => name.kind === 'pupil-typo')).toEqual([]);
  });
});

describe('readDraft', () => {
  it('says of each category that it reports which words weigh most, and whom criticism hits', async () => {
    const text = 'Lovely weekend. Our headteacher is a useless bully, honestly.';
    const facts = await readText(draft(text));
    expect(facts.reported).toContain('criticism');
    expect(facts.target).toBe('leadership');
    const words = facts.evidence.criticism?.map((s) => text.slice(s.start, s.end)).join(' ');
    expect(words).toContain('useless bully');
    expect(words).not.toContain('weekend');
    expect(Object.keys(facts.evidence).sort()).toEqual([...facts.reported].sort());
  });

  it.each(['The constructor was late again.', '__proto__ told me so.', 'Constructor', 'f**k this'])(
    'answers with what crosses messages unchanged: %s',
    async (text) => {
      const facts = await readText(draft(text));
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      expect(asReaderFacts(structuredClone(facts))).toEqual(facts);
      expect(readerFits(facts, text)).toBe(true);
    },
  );

  it.each<[string, Encode]>([
    ['is missing', async () => null],
    ['fails', () => Promise.reject(new Error('out of memory'))],
  ])('goes without the encoder where it %s', async (_, encode) => {
    const facts = await readDraft(draft('Our headteacher is a useless bully.'), pack, { ...diskModels(), encode });
    expect(facts.encoder).toBe(false);
    expect(facts.reported).toContain('criticism');
  });

  it('gives the encoder the very draft, and says that it read it', async () => {
    const encode = vi.fn<Encode>(async () => ({ logits: new Float32Array(18), gains: [] }));
    const facts = await readDraft({ ...draft('Yes!'), replyTo: 'Done?' }, pack, { ...diskModels(), encode });
    expect(facts.encoder).toBe(true);
    expect(encode.mock.calls[0]?.[1].text.text).toBe('Yes!');
    expect(encode.mock.calls[0]?.[1].reply?.text).toBe('Done?');
  });

  it('reads of a very long draft what is judged of it', async () => {
    const long = `Our headteacher is a useless bully. ${'lovely day. '.repeat(5_000)}`;
    expect(readerFits(await readText(draft(long)), long.slice(0, LONGEST))).toBe(true);
  });

  it('reads 10,000 characters in a moment', async () => {
    const long = labelledDrafts()
      .map((d) => d.text)
      .join('\n')
      .slice(0, 10_000);
    await readText(draft('warm up'));
    expect(await cpuTime(() => readText(draft(long)))).toBeLessThan(2000);
  });
});
