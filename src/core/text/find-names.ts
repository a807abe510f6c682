import type { NameFact, SchoolFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { Folded } from './fold.ts';
import { initialNames } from './initials.ts';
import { SCHOOL_CONTEXT } from './name-cues.ts';
import type { NameHit } from './name-hit.ts';
import { type DraftContext, singleName } from './single-name.ts';
import { familyNames, titledNames } from './titled-names.ts';
import type { Token } from './tokens.ts';

/** How far, in characters, a class may stand from a name to belong to it. */
const CLASS_REACH = 16;
const YEAR = /(?<![\p{L}\p{N}])(?:(?:year|yr|y|p|s|blwyddyn|bl)\.?\s?\d{1,2}|reception|nursery)(?!\d)/giu;

interface Place {
  readonly from: number;
  readonly to: number;
}

const overlaps = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;

function classPlaces(folded: Folded, school: readonly SchoolFact[]): Place[] {
  const years = [...folded.text.matchAll(YEAR)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
  return [...years, ...school.filter((fact) => fact.kind === 'class' && fact.tag).map((fact) => folded.place(fact))];
}

function draftContext(folded: Folded, compiled: CompiledPack, school: readonly SchoolFact[]): DraftContext {
  const classes = classPlaces(folded, school);
  const inSchool = classes.length > 0 || SCHOOL_CONTEXT.test(folded.text);
  const nearClass = (from: number, to: number): boolean =>
    classes.some((c) => c.from - to <= CLASS_REACH && from - c.to <= CLASS_REACH);
  return { folded, compiled, inSchool, nearClass };
}

/** The names in a draft and what each is taken for, after a look at the context. */
export function findNames(
  folded: Folded,
  tokens: readonly Token[],
  compiled: CompiledPack,
  school: readonly SchoolFact[],
): NameFact[] {
  const context = draftContext(folded, compiled, school);
  const taken: Place[] = school.filter((fact) => fact.tag !== null).map((fact) => folded.place(fact));
  const hits: NameHit[] = [];
  const keep = (hit: NameHit | null): void => {
    if (!hit || taken.some((place) => overlaps(place, hit))) return;
    taken.push(hit);
    hits.push(hit);
  };
  for (const hit of titledNames(folded, compiled)) keep(hit);
  for (const hit of initialNames(folded, context.nearClass)) keep(hit);
  tokens.forEach((token, i) => {
    keep(singleName(token, tokens[i + 1], context));
  });
  for (const hit of familyNames(folded, context.inSchool)) keep(hit);
  return hits
    .map(({ from, to, kind, tag, confidence, cues }) => ({ ...folded.span(from, to), kind, tag, confidence, cues }))
    .sort((a, b) => a.start - b.start);
}
