import { TARGETS, type Target, TEXT_CATEGORIES } from '../../core/category.ts';
import type { Span } from '../../core/finding.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { nameKey } from '../../core/text/fold.ts';
import type { Reported } from '../judged.ts';
import { type Baseline, cautionOf } from './baseline.ts';
import { phrasePattern, placesOf } from './phrases.ts';
import { TARGET_WORDS, WORDS } from './words.ts';

const patterns = new Map(TEXT_CATEGORIES.map((category) => [category, phrasePattern(WORDS[category])]));
const targets = new Map(TARGETS.map((target) => [target, phrasePattern(TARGET_WORDS[target])]));
const schools = new WeakMap<CompiledPack, RegExp | null>();

/** The first names of a pack's pupils as name keys; null where only the pack's lossy filter is to be had. */
export type PupilsOf = (compiled: CompiledPack) => ReadonlySet<string> | null;

/** A listed word, one of the school's own names, or a first name of its roster with a capital: wherever it stands. */
export const wordList = (pupilsOf: PupilsOf = () => null): Baseline => ({
  name: 'word list',
  judge: ({ text, account }, compiled) => {
    const findings = TEXT_CATEGORIES.flatMap((category): Reported[] => {
      if (category === 'school-identity' && account === 'official') return [];
      const spans = placesOf(patterns.get(category) ?? null, text);
      if (category === 'pupil-name') spans.push(...pupilsIn(text, compiled, pupilsOf(compiled)));
      if (category === 'school-identity') spans.push(...placesOf(schoolPattern(compiled), text));
      if (spans.length === 0) return [];
      return [cautionOf(category, spans, category === 'criticism' ? targetOf(text) : null)];
    });
    return { findings, scores: null };
  },
});

function pupilsIn(text: string, { roster }: CompiledPack, pupils: ReadonlySet<string> | null): Span[] {
  if (!roster) return [];
  return [...text.matchAll(/\p{Lu}[\p{L}]+/gu)]
    .filter(([word]) => pupils?.has(nameKey(word)) ?? roster.hasFirst(nameKey(word)))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function schoolPattern(compiled: CompiledPack): RegExp | null {
  const known = schools.get(compiled);
  if (known !== undefined) return known;
  const school = compiled.pack.school;
  const names = school
    ? [
        school.name,
        school.shortName,
        ...school.aliases,
        ...school.hashtags,
        ...school.handles,
        school.motto,
        school.trust,
      ]
    : [];
  const pattern = phrasePattern(
    names
      .filter(Boolean)
      .map((name) => name.replaceAll(',', ' '))
      .join(','),
  );
  schools.set(compiled, pattern);
  return pattern;
}

/** By the first word for somebody; the school where there is none. */
function targetOf(text: string): Target {
  const first = TARGETS.map((target) => ({ target, at: placesOf(targets.get(target) ?? null, text)[0]?.start }))
    .filter((found): found is { target: Target; at: number } => found.at !== undefined)
    .sort((a, b) => a.at - b.at)[0];
  return first?.target ?? 'school';
}
