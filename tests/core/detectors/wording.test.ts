import { describe, expect, test } from 'vitest';
import type { TextCategory } from '../../../src/core/category.ts';
import { wordingFor } from '../../../src/core/detectors/shared/wording.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { judge } from '../../../src/core/judge.ts';
import { annotate } from '../../../src/core/text/annotate.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { readerFacts } from '../../support/reader-facts.ts';
import { draft, fernhill } from '../support.ts';

/** The draft as it reads once the wording of its first finding of `category` is taken; null where none is offered. */
function reworded(text: string, category: TextCategory, rest: Partial<Draft> = {}): string | null {
  // Names as the finder sees them, and a reader that is sure of what it reports.
  const names = annotate(text, fernhill).names.map((name) => ({ ...name, confidence: 0.9 }));
  const evidence = { [category]: [{ start: 0, end: text.length }] };
  const verdict = judge(draft(text, rest), fernhill, readerFacts({ names, reported: [category], evidence }));
  const finding = verdict.findings.find((one) => one.category === category);
  const span = finding?.spans[0];
  if (!finding || !span) throw new Error(`no ${category} in “${text}”`);
  if (finding.replacement === null) return null;
  return text.slice(0, span.start) + finding.replacement + text.slice(span.end);
}

describe('a pupil’s name', () => {
  test.each([
    // first in its sentence
    ['Oliver smashed his spellings today', 'A pupil smashed his spellings today'],
    ['What a day. Oliver finally got his pen licence!', 'What a day. A pupil finally got his pen licence!'],
    ['What a day\nOliver read aloud in class', 'What a day\nA pupil read aloud in class'],
    ['🌟 Oliver read aloud in class', '🌟 A pupil read aloud in class'],
    ['oliver smashed it in my lesson today', 'a pupil smashed it in my lesson today'],
    // in the middle
    ['So proud of Oliver in my class today', 'So proud of a pupil in my class today'],
    ['So proud of Zofia Wolska in Year 5 today', 'So proud of a pupil in Year 5 today'],
    ['so  proud  of  oliver  in class today', 'so  proud  of  a pupil  in class today'],
    ['Shout out to Oliver!', 'Shout out to a pupil!'],
    ['Lovely hour with Oliver 🎉 in Year 4', 'Lovely hour with a pupil 🎉 in Year 4'],
    ['I taught Oliver to tie his laces in Year 2', 'I taught a pupil to tie his laces in Year 2'],
    // possessive
    ['Oliver’s reading has come on so much', 'A pupil’s reading has come on so much'],
    ["So chuffed with Oliver's SATs", "So chuffed with a pupil's SATs"],
    // twice: one after the other
    ['Oliver drew a cat. Oliver then ate the crayon', 'A pupil drew a cat. Oliver then ate the crayon'],
    ['A pupil drew a cat. Oliver then ate the crayon', 'A pupil drew a cat. A pupil then ate the crayon'],
    // in a row
    ['Oliver, Amara and Zofia were stars in assembly', 'Three pupils were stars in assembly'],
    ['So proud of Oliver & Amara in Year 4', 'So proud of two pupils in Year 4'],
    // where nothing reads well
    ['Well done Oliver!', null],
    ['Well done Oliver, star of the week in Year 4', null],
    ['Oliver, you were a star in class today', null],
    ['Oliver well done today in class', null],
    ['Happy birthday Oliver in 4Heron', null],
    ['My little Oliver read aloud in class', null],
    ['Our Oliver read aloud in class', null],
    ['That amazing Oliver in my class did it again', null],
    ['Star of the week: Oliver in Year 4', null],
    ['Today, Oliver read aloud in class', null],
    ['The star of my class is Oliver', null],
    ['OLIVER WAS A STAR IN YEAR 4', null],
    ['#WellDoneOliver in Year 4', null],
    ['So proud of @oliver_marsden in Year 4', null],
    ['A hug for “Oliver” in Year 4', null],
    ['Oliver\nAmara\nZofia\nwhat a class', null],
    ['Oliver and Amara’s dad came to school', null],
    ['Oliver, Amara, well done in class today', null],
    ['A pupil and Amara read in class', null],
    // Welsh
    ['Roedd Oliver yn wych yn y dosbarth heddiw', null],
    ['Oliver wedi darllen yn y dosbarth heddiw', null],
    ['Da iawn Rhys am ddarllen heddiw', null],
  ])('%j', (text, expected) => {
    expect(reworded(text, 'pupil-name')).toBe(expected);
  });
});

describe('the school’s name', () => {
  test.each([
    ['Another lovely year at Fernhill Junior School', 'Another lovely year at our school'],
    ['Back from Fernhill with a headache', 'Back from our school with a headache'],
    ['Nine years at Fernhill today!', 'Nine years at our school today!'],
    ['Cakes for Fernhill Junior School. Come along', 'Cakes for our school. Come along'],
    ['Fernhill Junior School is falling apart', 'Our school is falling apart'],
    ['What a day. Fernhill Junior School was closed', 'What a day. Our school was closed'],
    ['so tired of fernhill junior school', 'so tired of our school'],
    ['INSET at FJS tomorrow', 'INSET at our school tomorrow'],
    ['I work for Beacon Hills Learning Trust', 'I work for our trust'],
    ['I teach at Greenfield Primary School and I love it', 'I teach at a school and I love it'],
    ['Fernhill Junior School parents are great', null],
    ['The Fernhill Junior School PTA', null],
    ['At our school, Fernhill Junior School, we read', null],
    ['Proud to be #TeamFernhill', null],
    ['Have a look at @FernhillJnr', null],
    ['Fernhill Junior School 💜', null],
    ['The boiler. Fernhill Junior School’s roof. The lot', null],
    ['Dw i wrth fy modd. Mae pawb yn hapus at Fernhill Junior School heddiw', null],
  ])('%j', (text, expected) => {
    expect(reworded(text, 'school-identity')).toBe(expected);
  });

  test('is left out of a bio', () => {
    const bio = { surface: 'bio' } as const;
    expect(reworded('Year 4 teacher at Fernhill Junior School. Tea, books.', 'school-identity', bio)).toBe(
      'Year 4 teacher at a school. Tea, books.',
    );
  });
});

describe('a colleague’s name', () => {
  test.each([
    ['Mrs Thwaite is useless', 'A colleague is useless'],
    ['mrs thwaite is useless', 'a colleague is useless'],
    ['Mrs Thwaite’s lessons are a joke', 'A colleague’s lessons are a joke'],
    ['Mrs Thwaite and I had words', 'A colleague and I had words'],
    ['Mrs Thwaite, you are useless', null],
    ['Mrs Thwaite and Mr Hale are useless', null],
    ['MRS THWAITE IS USELESS', null],
  ])('%j', (text, expected) => {
    expect(reworded(text, 'criticism')).toBe(expected);
  });
});

test.each(['\n', "'"])('a wording takes time that grows with the text alone: %j', async (mark) => {
  const lead = `${mark.repeat(200_000)}, so proud of `;
  const text = `${lead}Oliver in class`;
  const ask = () => wordingFor(text, { start: lead.length, end: lead.length + 6 }, 'a pupil', 'person');
  expect(ask()).toBe('a pupil');
  expect(await cpuTime(ask)).toBeLessThan(3000);
});
