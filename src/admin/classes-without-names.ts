import type { Pupil } from '../core/pack/build-roster-filters.ts';
import { nameKey } from '../core/text/fold.ts';

/** The classes but those that hold the full name of a pupil: classes go into a pack as they are written, pupils must not. */
export function classesWithoutNames(classes: readonly string[], pupils: readonly Pupil[]): string[] {
  const full = new Set(pupils.flatMap(fullNames));
  return classes.filter((name) => !runs(name.split(/[^\p{L}'’-]+/u).map(nameKey)).some((run) => full.has(run)));
}

/** Either way round, and by the first of several forenames. */
function fullNames({ forename, surname, preferred }: Pupil): string[] {
  const last = nameKey(surname);
  const given = [forename, forename.split(/\s+/)[0] ?? '', preferred].map(nameKey).filter(Boolean);
  return last === '' ? [] : given.flatMap((first) => [first + last, last + first]);
}

/** Words, and those that stand side by side, run together; a name has eight at most. */
const runs = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    [1, 2, 3, 4, 5, 6, 7, 8].filter((n) => from + n <= words.length).map((n) => words.slice(from, from + n).join('')),
  );
