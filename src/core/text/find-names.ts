import type { NameFact, SchoolFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { draftContext } from './draft-context.ts';
import type { Folded } from './fold.ts';
import { initialNames } from './initials.ts';
import type { NameDictionary } from './name-dictionary.ts';
import type { NameHit } from './name-hit.ts';
import { overlaps, type Place } from './place.ts';
import { singleName } from './single-name.ts';
import { familyNames, titledNames } from './titled-names.ts';
import type { Token } from './tokens.ts';

/** The names in a draft and what each is taken for, after a look at the context. */
export function findNames(
  folded: Folded,
  tokens: readonly Token[],
  compiled: CompiledPack,
  school: readonly SchoolFact[],
  dictionary: NameDictionary | null,
): NameFact[] {
  const draft = draftContext(folded, school);
  const context = { folded, compiled, draft, dictionary };
  const taken: Place[] = school.filter((fact) => fact.tag !== null).map((fact) => folded.place(fact));
  const hits: NameHit[] = [];
  const keep = (hit: NameHit | null): void => {
    if (!hit || taken.some((place) => overlaps(place, hit))) return;
    taken.push(hit);
    hits.push(hit);
  };
  for (const hit of titledNames(folded, compiled)) keep(hit);
  for (const hit of initialNames(folded, draft)) keep(hit);
  tokens.forEach((token, i) => {
    keep(singleName(token, tokens[i + 1], context));
  });
  for (const hit of familyNames(folded, draft.cues.includes('school'))) keep(hit);
  return hits
    .map(({ from, to, kind, tag, confidence, cues }) => ({
      ...folded.span(from, to),
      kind,
      tag,
      confidence,
      cues: [...cues],
    }))
    .sort((a, b) => a.start - b.start);
}
