import type { NameFact, SchoolFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { findNames } from './find-names.ts';
import { findSchool } from './find-school.ts';
import { fold } from './fold.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { tokenise } from './tokens.ts';

/** The cheap facts of one text: everything below the judgement, in one pass. */
export interface Annotation {
  readonly names: readonly NameFact[];
  readonly school: readonly SchoolFact[];
}

/** Used for the draft and, on its own, for the text that it answers. The reader brings its dictionary, for misspelt names. */
export function annotate(text: string, compiled: CompiledPack, dictionary: NameDictionary | null = null): Annotation {
  const folded = fold(text);
  const tokens = tokenise(folded);
  const school = findSchool(folded, tokens, compiled);
  return { names: findNames(folded, tokens, compiled, school, dictionary), school };
}
