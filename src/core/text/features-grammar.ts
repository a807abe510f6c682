import type { Family } from './families.ts';
import type { TextParts } from './features.ts';
import { type Sentence, SUBJECTS } from './grammar.ts';
import { SPOKEN_OF, spokenOf } from './spoken-of.ts';

/** Words that need a subject to mean anything: who does it, and is it said at all? */
const MATTERS: Readonly<Record<string, readonly Family[]>> = {
  criticism: ['complaint', 'mockery', 'sarcasm'],
  allegation: ['wrongdoing', 'insinuation'],
  confidential: ['secrecy', 'safeguarding', 'inspection', 'staffing'],
  praise: ['praise'],
};
const MATTER_OF: ReadonlyMap<Family, string> = new Map(
  Object.entries(MATTERS).flatMap(([matter, families]) => families.map((family): [Family, string] => [family, matter])),
);
const MOODS = ['negated', 'question', 'quoted'] as const;
/** How a sentence is made: its moods, its subject and what it speaks of. */
const SPOKEN = SPOKEN_OF.map((what) => `of ${what}`);
const TOLD = [...MOODS, ...SUBJECTS.filter((subject) => subject !== 'other')];

export const GRAMMAR_FEATURES: readonly string[] = [
  ...MOODS,
  ...SUBJECTS,
  ...SPOKEN,
  ...Object.keys(MATTERS).flatMap((matter) => TOLD.map((trait) => `${matter} ${trait}`)),
  // Whom it speaks of is whom criticism hits; other matters did no better for it.
  ...SPOKEN.map((trait) => `criticism ${trait}`),
];

/** Shares of sentences of each kind, then how many sentences of a kind hold words of a matter; 0 without grammar. */
export function grammarFeatures(text: TextParts): number[] {
  const { sentences } = text;
  if (sentences.length === 0) return GRAMMAR_FEATURES.map(() => 0);
  const spoken = spokenOf(text);
  const matters = mattersOf(text);
  const counts = new Map<string, number>();
  const add = (name: string, much: number) => counts.set(name, Math.min(1, (counts.get(name) ?? 0) + much));
  sentences.forEach((sentence, i) => {
    for (const trait of traitsOf(sentence, spoken[i] ?? null)) {
      add(trait, 1 / sentences.length);
      for (const matter of matters[i] ?? []) add(`${matter} ${trait}`, 0.5);
    }
  });
  return GRAMMAR_FEATURES.map((name) => counts.get(name) ?? 0);
}

const traitsOf = (sentence: Sentence, of: string | null): string[] => [
  ...MOODS.filter((mood) => sentence[mood]),
  sentence.subject,
  ...(of ? [`of ${of}`] : []),
];

/** By sentence, the matters its words are of. */
function mattersOf({ sentences, hits, tokens }: TextParts): ReadonlySet<string>[] {
  const out = sentences.map(() => new Set<string>());
  let at = 0;
  for (const { family, from } of hits) {
    const start = tokens[from]?.start ?? 0;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const matter = MATTER_OF.get(family);
    if (matter) out[at]?.add(matter);
  }
  return out;
}
