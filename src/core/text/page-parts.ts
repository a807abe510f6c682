import type { NameFact, SchoolFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { modelTokens, type Token } from './features-tokens.ts';
import { findSchool } from './find-school.ts';
import { fold } from './fold.ts';
import { masksOf } from './masks.ts';
import { pageNames } from './page-names.ts';
import { tokenise } from './tokens.ts';

/** What the page sees in a draft by itself. */
export interface PageParts {
  readonly names: readonly NameFact[];
  readonly school: readonly SchoolFact[];
  /** Of the masked text, for the fast heads. */
  readonly tokens: readonly Token[];
}

export function pageParts(text: string, compiled: CompiledPack): PageParts {
  const folded = fold(text);
  const words = tokenise(folded);
  const school = findSchool(folded, words, compiled);
  const taken = school.filter((fact) => fact.tag !== null).map((fact) => folded.place(fact));
  const names = pageNames(folded, words, compiled, taken);
  return { names, school, tokens: modelTokens(text, masksOf(names, school)) };
}

/** The school alone, where the reader has told the names. */
export function schoolIn(text: string, compiled: CompiledPack): SchoolFact[] {
  const folded = fold(text);
  return findSchool(folded, tokenise(folded), compiled);
}
