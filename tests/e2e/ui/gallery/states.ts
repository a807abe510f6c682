import type { Category } from '../../../../src/core/category.ts';
import type { Draft } from '../../../../src/core/draft.ts';
import { explain } from '../../../../src/core/explain.ts';
import type { Finding, Level } from '../../../../src/core/finding.ts';
import type { Language } from '../../../../src/core/language.ts';
import { withOfficial } from '../../../../src/core/official/with-official.ts';
import type { IncompleteReason, Verdict } from '../../../../src/core/verdict.ts';
import type { ChipState, Explanation } from '../../../../src/guard/ports.ts';
import { OFFICIAL_PACK } from './official.ts';
import { PACK } from './pack.ts';

/** A draft and what is noticed in it: rule, level, words, and a wording where there is one. */
interface Scene {
  readonly text: string;
  readonly noticed: readonly (readonly [rule: Category, level: Level, words: string, wording?: string])[];
  readonly draft?: Partial<Draft>;
  readonly label?: string;
  readonly incomplete?: IncompleteReason;
  readonly mode?: Explanation['mode'];
  /** By a pack that also says what it asks of the school's own accounts, and has lines of its own. */
  readonly lines?: true;
}

export const SCENES = {
  caution: {
    text: 'What a week! So proud of Mia Okafor, who read aloud to the whole of Year 4 today. Roll on Friday.',
    noticed: [['pupil-name', 'caution', 'Mia Okafor', 'one of our pupils']],
  },
  two: {
    text: 'Our head is docking the strikers out of spite. Well done Ollie and Tom for holding the placards though!',
    noticed: [
      ['criticism', 'caution', 'docking the strikers out of spite'],
      ['pupil-name', 'caution', 'Ollie', 'some of our pupils'],
      ['pupil-name', 'caution', 'Tom'],
    ],
    draft: { site: 'facebook', audience: 'friends' },
  },
  stop: {
    text: 'Jayden told me today that his dad has moved out and he isn’t allowed to see him. Heartbreaking 💔',
    noticed: [
      ['pupil-info', 'stop', 'Jayden told me today that his dad has moved out and he isn’t allowed to see him'],
      ['pupil-name', 'caution', 'Jayden', 'A child'],
    ],
    draft: { site: 'facebook', audience: 'group' },
    label: 'Primary Teachers UK: staffroom, resources and moral support',
  },
  long: {
    text: `${'so i finally sat down after parents evening and '.repeat(8)}the family of Aisha Begum moaned for twenty minutes ${'and then the photocopier died and i cried a bit '.repeat(8)}`,
    noticed: [
      ['criticism', 'caution', 'the family of Aisha Begum moaned'],
      ['pupil-name', 'caution', 'Aisha Begum', 'one pupil'],
      ['school-identity', 'note', 'parents evening'],
    ],
    draft: { audience: 'unknown' },
    incomplete: { kind: 'reader-late' },
  },
  many: {
    text: 'Ollie Tom Mia Zara and Leo. Five stars. Five futures.',
    noticed: ['Ollie', 'Tom', 'Mia', 'Zara', 'Leo'].map((name) => ['pupil-name', 'caution', name] as const),
  },
  rtl: {
    text: 'مبروك يا Yusuf Ali! 👩🏽‍🏫✨ ممتاز اليوم في القراءة',
    noticed: [['pupil-name', 'caution', 'Yusuf Ali']],
    draft: { site: 'instagram', audience: 'friends', surface: 'caption' },
  },
  review: {
    text: 'INSET day tomorrow at Harrow Lane, so tonight we feast.',
    noticed: [['school-identity', 'note', 'Harrow Lane', 'school']],
    mode: 'review',
  },
  official: { text: 'Sports day is on Friday at ten.', noticed: [], draft: { account: 'official' }, lines: true },
  'official-caution': {
    text: 'Well done Mia Okafor, first in the long jump today!',
    noticed: [['pupil-name', 'caution', 'Mia Okafor', 'one of our pupils']],
    draft: { account: 'official' },
    lines: true,
  },
  lines: {
    text: 'INSET day tomorrow at Harrow Lane, so tonight we feast.',
    noticed: [['school-identity', 'caution', 'Harrow Lane', 'school']],
    lines: true,
  },
  unchecked: { text: 'Anything at all.', noticed: [], incomplete: { kind: 'no-pack' }, mode: 'review' },
} as const satisfies Record<string, Scene>;

export const CHIPS: Record<string, ChipState> = {
  note: { kind: 'look', count: 1, level: 'note' },
  look: { kind: 'look', count: 3, level: 'caution' },
  unchecked: { kind: 'unchecked', reason: { kind: 'reader-missing' } },
  'press-again': { kind: 'press-again' },
  'wording-copied': { kind: 'wording-copied' },
  'wording-failed': { kind: 'wording-failed' },
  reload: { kind: 'reload' },
  'image-unchecked': { kind: 'image-unchecked' },
  'attach-again': { kind: 'attach-again' },
  'image-located': { kind: 'image-located' },
};

const DRAFT: Draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: '', replyTo: null };

export function explanationOf(scene: Scene, language: Language): Explanation {
  const draft = { ...DRAFT, ...scene.draft, text: scene.text };
  const pack = scene.lines ? OFFICIAL_PACK : PACK;
  const verdict = withOfficial(verdictOf(scene), draft, pack, () => false);
  return explain(draft, { audienceLabel: scene.label ?? null }, verdict, pack, language, scene.mode ?? 'submit');
}

function verdictOf({ text, noticed, incomplete }: Scene): Verdict {
  const findings = noticed.map(([rule, level, words, wording]): Finding => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the draft`);
    const spans = [{ start, end: start + words.length }];
    return { category: rule, level, rule, target: null, spans, replacement: wording ?? null };
  });
  return {
    outcome: findings[0]?.level ?? (incomplete ? 'unknown' : 'clear'),
    findings,
    incomplete: incomplete ?? null,
  };
}
