import { describe, expect, test } from 'vitest';
import { shippedPack } from '../../src/cli/shared/load-pack.ts';
import type { Draft } from '../../src/core/draft.ts';
import { explain } from '../../src/core/explain.ts';
import type { Level } from '../../src/core/finding.ts';
import { type CompiledPack, compilePack } from '../../src/core/pack/compile.ts';
import { holds } from '../../src/core/verdict.ts';
import { draft, judged } from './support.ts';

const compiled = (name: string): CompiledPack => compilePack(shippedPack(name));
const PACKS = {
  GC: compiled('great-chart'),
  CU: compiled('cuddington'),
  SH: compiled('shipbourne'),
  NW: compiled('norton-west-chinnock'),
  PH: compiled('park-hall'),
};
type School = keyof typeof PACKS;
const packOf = (clause: string): CompiledPack => PACKS[clause.slice(0, 2) as School];

const PARENTS = 'Our parents are a nightmare, moaning and entitled the lot of them';
const LEADERS = "SLT are useless, they haven't a clue what goes on in our classrooms";
const SCHOOL = "Our school is falling apart and the trust couldn't care less";
const JOBS = 'Keep this quiet but they are making three TAs redundant at Easter, we were told in the staff meeting';
const THEFT = 'Everyone knows the caretaker has been stealing from the trip money, funny how he got a new car';
const MESSAGE = "Parents of my class: just WhatsApp me if you can't get through to the office";
const SWEARING = 'What an absolute fucking shambles that was';
const THREAT = "If that dad shouts at me again I'll knock his teeth out";
const SLUR = 'Those Muslims are vermin, parasites, the lot of them';
const PRESS = 'Emailed a journalist at the BBC about what is going on at our school, happy to talk';
const HOME = "One of mine told me today that his dad has moved out and he isn't allowed to see him";
const official = { account: 'official' } as const;

/** The clause shown first, the level, the draft. */
const HELD: readonly (readonly [string, Level, string, Partial<Draft>?])[] = [
  ['GC-03', 'caution', JOBS],
  ['GC-04', 'caution', PARENTS],
  ['GC-05', 'caution', 'Year 4 teacher at Great Chart Primary School. Tea, books, running.', { surface: 'bio' }],
  ['GC-06', 'caution', SWEARING],
  ['GC-12', 'caution', MESSAGE],
  ['GC-17', 'caution', HOME],
  ['GC-19', 'caution', PRESS],
  ['GC-20', 'stop', THEFT],
  ['GC-43', 'caution', JOBS, official],
  ['GC-45', 'caution', LEADERS, official],
  ['GC-53', 'caution', PARENTS, official],
  ['GC-53', 'stop', THEFT, official],
  ['CU-04', 'caution', MESSAGE],
  ['CU-08', 'caution', PARENTS],
  ['CU-08', 'caution', JOBS],
  ['CU-08', 'stop', THEFT],
  ['CU-06', 'caution', SWEARING, official],
  ['SH-02', 'caution', PARENTS],
  ['SH-02', 'stop', THREAT],
  ['SH-05', 'caution', SCHOOL],
  ['SH-11', 'caution', 'On behalf of everyone at our school, we do not support the new parking scheme'],
  ['SH-12', 'caution', 'Teaching assistant at Shipbourne School', { surface: 'bio' }],
  ['SH-14', 'caution', HOME],
  ['SH-16', 'caution', MESSAGE],
  ['SH-26', 'stop', THEFT, official],
  ['SH-28', 'caution', JOBS, official],
  ['SH-29', 'caution', MESSAGE, official],
  ['NW-01', 'caution', MESSAGE, { surface: 'message' }],
  ['NW-09', 'caution', JOBS],
  ['NW-11', 'stop', SLUR],
  ['NW-12', 'caution', SCHOOL],
  ['NW-13', 'caution', SWEARING],
  ['NW-14', 'caution', LEADERS],
  ['NW-15', 'stop', THEFT],
  ['NW-18', 'caution', MESSAGE],
  ['NW-20', 'caution', "We're at the museum with Year 4 until 2pm, come and say hello"],
  ['PH-02', 'caution', SWEARING],
  ['PH-03', 'caution', MESSAGE],
  ['PH-09', 'stop', THEFT],
  ['PH-11', 'caution', LEADERS],
  ['PH-12', 'stop', THREAT],
  ['PH-12', 'stop', SLUR],
];

describe('a draft is held, and the first clause shown is the school’s own', () => {
  const held = HELD.map(([clause, level, text, rest = {}]) => ({ clause, level, text, rest }));
  test.each(held)('$clause, $level: $text', async ({ clause, level, text, rest }) => {
    const compiled = packOf(clause);
    const verdict = await judged(text, rest, compiled);
    expect(holds(verdict)).toBe(true);
    expect(verdict.outcome).toBe(level);
    const { findings } = explain(draft(text, rest), {}, verdict, compiled.pack, 'en', 'submit');
    const { where, asks } = compiled.pack.clauses.find(({ id }) => id === clause) ?? {};
    expect(findings[0]?.clause).toEqual({
      intro: 'Your school’s policy asks',
      policy: compiled.pack.policy.title.en,
      where,
      asks: asks?.en,
    });
  });
});

/** Notes: they stand by the draft and hold nothing. */
const NOTED: readonly (readonly [string, string, string, Partial<Draft>?])[] = [
  ['GC-23', 'copyright', 'Pic not mine but too good not to share'],
  ['GC-32', 'tone', 'HOW MANY TIMES do I have to say it!!! Sick and tired of covering lessons with no notice'],
  ['GC-39', 'copyright-official', 'Our spring show poster is nearly ready! Image: Google', official],
  ['GC-44', 'link-official', 'Photos from sports day here: https://bit.ly/3xYz12a', official],
  ['SH-28', 'commitment-official', 'We will refund every family for the cancelled trip by Friday', official],
  ['NW-16', 'copyright', 'Pic not mine but too good not to share'],
  ['NW-22', 'disclosure', "A girl in my class said she's scared to go home and I feel sick"],
  [
    'NW-24',
    'abuse-reply',
    'Come and say that to my face',
    { surface: 'reply', replyTo: "You're a disgrace and you should be sacked" },
  ],
];

const noted = NOTED.map(([clause, rule, text, rest = {}]) => ({ clause, rule, text, rest }));
test.each(noted)('$clause: a note of $rule beside: $text', async ({ clause, rule, text, rest }) => {
  const compiled = packOf(clause);
  const verdict = await judged(text, rest, compiled);
  expect(verdict.findings).toContainEqual(expect.objectContaining({ rule, level: 'note' }));
  expect(compiled.pack.rules.find(({ id }) => id === rule)?.clauses[0]).toBe(clause);
});

describe('the strength of the words decides', () => {
  test('a school that merely encourages leaves a post that names it with a note, and asks about profiles', async () => {
    const text = 'I teach at Shipbourne Primary School and I love it';
    expect((await judged(text, {}, PACKS.SH)).outcome).toBe('note');
    expect((await judged(text, { surface: 'bio' }, PACKS.SH)).outcome).toBe('caution');
    expect((await judged('I teach at Great Chart Primary School and I love it', {}, PACKS.GC)).outcome).toBe('caution');
  });

  test('what only the general pack asks is not told as the school’s own', async () => {
    const text = 'So lovely to teach at Cuddington Primary School';
    const verdict = await judged(text, {}, PACKS.CU);
    expect(verdict.findings[0]?.rule).toBe('school-identity');
    const [shown] = explain(draft(text), {}, verdict, PACKS.CU.pack, 'en', 'review').findings;
    expect(shown?.clause).toMatchObject({
      intro: 'School policies in the UK ask',
      policy: 'What UK school policies have in common',
    });
  });
});
