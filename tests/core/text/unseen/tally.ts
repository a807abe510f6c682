import { LIKELY_PUPIL, mayBePupil } from '../../../../src/core/facts.ts';
import { annotate } from '../../../../src/core/text/annotate.ts';
import type { NameDictionary } from '../../../../src/core/text/name-dictionary.ts';
import type { Case } from './cases.ts';
import { primary, secondary } from './rosters.ts';

const packs = { primary, secondary };

/** The marked words that no likely pupil's name covers, and the likely pupils' names that no mark covers. */
export function faults({ school, text, marked }: Case, dictionary: NameDictionary | null) {
  const found = annotate(text, packs[school], dictionary).names.filter(
    (name) => mayBePupil(name) && name.confidence >= LIKELY_PUPIL,
  );
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  return {
    missed: marked.filter((mark) => !found.some((name) => meets(name, mark))),
    wrong: found.filter((name) => !marked.some((mark) => meets(name, mark))),
  };
}

/** Share of the marked names that are found, and the sentences with one that is not. */
export function recall(cases: readonly Case[], dictionary: NameDictionary | null) {
  const missing = cases.map((one) => ({ text: one.text, missed: faults(one, dictionary).missed.length }));
  const all = cases.reduce((sum, { marked }) => sum + marked.length, 0);
  const missed = missing.reduce((sum, one) => sum + one.missed, 0);
  return { share: (all - missed) / all, missed: missing.filter((one) => one.missed > 0).map(({ text }) => text) };
}

export const byKind = (cases: readonly Case[]): ReadonlyMap<string, Case[]> => {
  const kinds = new Map<string, Case[]>();
  for (const one of cases) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return kinds;
};
