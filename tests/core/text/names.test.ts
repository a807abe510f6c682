import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/text/annotate.ts';
import { makePack } from '../../support/school-packs.ts';

const PUPILS = [
  'Will Smithson',
  'Grace Miller',
  'Hope Turner',
  'May Lin',
  'Summer Jones',
  'Rose Bell',
  'Mark Hughes',
  'Bill Cox',
  'Art Nowak',
  'Jack Roberts',
  'Jordan Price',
  'Paris Okafor',
  'Chelsea Evans',
  'Harry Davies',
  'Taylor Brown',
  'Oliver Patel',
  'Faith Adeyemi',
  'Ruby Shah',
  'Olivia Price',
  'Carys Bowen',
];
/** Under this key no full name of the distractors passes the filter by chance, as one in a hundred does. */
const pack = makePack({ name: 'Example Primary School' }, PUPILS, 2);
const names = (text: string, compiled = pack) => annotate(text, compiled).names;
const surest = (text: string, compiled = pack): number =>
  Math.max(0, ...names(text, compiled).map((name) => name.confidence));
const flagged = (texts: readonly string[], compiled = pack): string[] =>
  texts.filter((text) => surest(text, compiled) >= 0.5);

/** The word-names, public figures and families of everyday posts. */
const DISTRACTORS = [
  'Jack of all trades, master of none',
  'I will mark these books tonight',
  'hope everyone has a lovely summer',
  "Can't wait for May half term",
  'Watching Harry Potter with the kids',
  'Chelsea were awful tonight',
  'off to Paris in the morning',
  'Our Rose turned 4 today',
  'Taylor Swift tickets secured!!',
  'Summer holidays are here',
  'Grace before meals',
  'Hope you are all well',
  'Will be late home',
  'Will this ever end',
  'Mark my words',
  'May the force be with you',
  'Bill came to £40',
  'Jordan is beautiful this time of year',
  'art lesson planning done',
  'Prince Harry interview',
  'my son Oliver starts school today',
  'Oliver Twist is my favourite musical',
  'Jack Grealish what a goal',
  'Rose wine in the garden',
  'Marking SATs papers in May',
  'Jordan Pickford saved us in the lesson on penalties',
  'Summer school prep done',
  'Will SLT ever listen',
  'Grace Jones at the festival',
  'Ruby wedding anniversary for my parents',
];
const MENTIONS = [
  'Will was a nightmare in phonics again',
  'Grace finally learned her 7 times table!',
  "Summer didn't bring her reading book back",
  'May got Star of the Week',
  "Faith's mum shouted at me in the playground",
  'Jordan in 7B needs a rest',
  'so proud of Rose for getting her pen licence',
  'Mark got detention again',
  'Chelsea was excluded today',
  'jack in my class made me laugh',
  '#WellDoneOliver',
  'Harry D was so kind today in maths',
  'Olly smashed his SATs',
  'well done O.P. in year 4',
  'Oliver Patel smashed his SATs',
  'T. Anderson in 3B never stops',
];

describe('findNames', () => {
  it('leaves words, places, public figures and families alone', () => {
    expect(flagged(DISTRACTORS)).toEqual([]);
  });

  it('finds pupils where the poster speaks as staff', () => {
    const found = flagged(MENTIONS);
    expect(MENTIONS.filter((text) => !found.includes(text)).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['Well done Oliver Patel in my class!', 'Oliver Patel', 'pupil-full'],
    ['Well done Oliver in my class!', 'Oliver', 'pupil-first'],
    ['my son Oliver starts school today', 'Oliver', 'family'],
    ['Oliver Twist is my favourite', 'Oliver', 'famous'],
    ['O.P. in 4B threw a chair', 'O.P.', 'pupil-initials'],
  ])('%s', (text, words, kind) => {
    expect(names(text).map((name) => [text.slice(name.start, name.end), name.kind])).toContainEqual([words, kind]);
  });

  it('takes staff of the pack for staff', () => {
    const staffed = {
      ...pack,
      staff: {
        surnames: new Map([['hartley', { title: 'Miss', forename: 'Leanne', surname: 'Hartley', role: '' }]]),
        forenames: new Map(),
      },
    };
    const [found] = names('Miss Hartley is off again', staffed);
    expect(found).toMatchObject({ kind: 'staff', tag: 'STAFF', confidence: 0 });
  });

  it('undoes a Welsh mutation', () => {
    const [found] = names('Da iawn i Garys yn y dosbarth heddiw').filter((name) => name.cues.includes('mutated'));
    expect(found?.kind).toBe('pupil-first');
  });

  it('finds public names beside school words where there is no roster', () => {
    const open = makePack({ name: 'Example Primary School' });
    expect(surest('so proud of Oliver in my class, he read aloud today', open)).toBeGreaterThan(0.5);
    expect(surest('Oliver brought the wine', open)).toBeLessThan(0.5);
    expect(names('so proud of Oliver in my class', open)[0]?.kind).toBe('public-first');
  });

  it('gives facts that survive a message as JSON', () => {
    const facts = names('Well done Oliver Patel in my class!');
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});
