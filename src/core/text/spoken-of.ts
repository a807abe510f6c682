import type { Family } from './families.ts';
import type { TextParts } from './features.ts';

export const SPOKEN_OF = ['leadership', 'trust', 'parent', 'pupil', 'colleague', 'outside', 'school'] as const;
export type SpokenOf = (typeof SPOKEN_OF)[number];

const BY_FAMILY: Partial<Record<Family, SpokenOf>> = {
  leadership: 'leadership',
  trust: 'trust',
  parent: 'parent',
  pupil: 'pupil',
  oneChild: 'pupil',
  colleague: 'colleague',
  ownFamily: 'outside',
  government: 'outside',
  otherSchool: 'outside',
  school: 'school',
  here: 'school',
};
const TAGS: readonly (readonly [RegExp, SpokenOf])[] = [
  [/^STAFF/, 'colleague'],
  [/^PARENTT/, 'parent'],
  [/^TRUST/, 'trust'],
  [/^(?:PUPIL|NICK|AMBPUPIL|INITIALS|CLASS)/, 'pupil'],
  [/^(?:SCHOOL|MOTTO)/, 'school'],
];
const ofTag = (key: string): SpokenOf | undefined => TAGS.find(([tag]) => tag.test(key))?.[1];

/**
 * By sentence, what it speaks of: words or masked names before its first verb, rather somebody than the school. They,
 * he and she stand for what the sentences before spoke of.
 */
export function spokenOf({ sentences, tokens, hits }: TextParts): (SpokenOf | null)[] {
  const named = [
    ...hits.flatMap(({ family, from }) => {
      const of = BY_FAMILY[family];
      return of ? [{ of, start: tokens[from]?.start ?? 0 }] : [];
    }),
    ...tokens.flatMap(({ tag, key, start }) => {
      const of = tag ? ofTag(key) : undefined;
      return of ? [{ of, start }] : [];
    }),
  ].sort((a, b) => a.start - b.start || rank(a.of) - rank(b.of));
  let at = 0;
  let before: SpokenOf | null = null;
  return sentences.map(({ start, end, verb, subject }) => {
    let own: SpokenOf | null = null;
    for (; at < named.length && (named[at]?.start ?? 0) < end; at++) {
      const one = named[at];
      if (one && one.start < start + verb && (own === null || own === 'school')) own = one.of;
    }
    const of: SpokenOf | null = own ?? (subject === 'they' || subject === 'person' ? before : null);
    before = of ?? before;
    return of;
  });
}

const rank = (of: SpokenOf): number => SPOKEN_OF.indexOf(of);
