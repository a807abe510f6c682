import type { SchoolFact } from '../facts.ts';
import { CARE, HINT, HOME, LEISURE, SCHOOL, SHOW, WORK } from './draft-words.ts';
import type { Folded } from './fold.ts';
import type { NameCue } from './name-cues.ts';
import type { Place } from './place.ts';

/** What a draft as a whole says, worked out once for all its names. */
export interface DraftContext {
  /** Of `school`, `work`, `hint`, `care`, `show`, `leisure`, `home`: those that hold. */
  readonly cues: readonly NameCue[];
  /** Is it all in capitals? */
  readonly shouted: boolean;
  /** Does a class or a year stand within reach of this stretch of the folded text? */
  nearClass(from: number, to: number): boolean;
}

/** How far, in characters, a class may stand from a name to belong to it. */
const CLASS_REACH = 16;
const YEAR =
  /(?<![\p{L}\p{N}])(?:(?:[Yy]ear|YEAR|[Yy]r|YR|[Yy]|[PpSs]|[Bb]lwyddyn|[Ff]lwyddyn|[Bb]l)\.?\s?\d{1,2}|[Rr]eception|RECEPTION|[Nn]ursery|NURSERY|\d{1,2}[A-HJ-NP-Z])(?![\p{L}\p{N}])/gu;
const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

function classPlaces(folded: Folded, school: readonly SchoolFact[]): Place[] {
  const years = [...folded.text.matchAll(YEAR)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
  return [...years, ...school.filter((fact) => fact.kind === 'class' && fact.tag).map((fact) => folded.place(fact))];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function draftContext(folded: Folded, school: readonly SchoolFact[]): DraftContext {
  const { text } = folded;
  const classes = classPlaces(folded, school);
  const named = school.some((fact) => fact.confidence >= 0.5);
  const work = classes.length > 0 || WORK.test(text);
  const holding: [NameCue, boolean][] = [
    ['work', work],
    ['school', named || work || SCHOOL.test(text)],
    ['hint', HINT.test(text)],
    ['care', CARE.test(text)],
    ['show', SHOW.test(text)],
    ['leisure', LEISURE.test(text)],
    ['home', HOME.test(text)],
  ];
  return {
    cues: holding.flatMap(([cue, holds]) => (holds ? [cue] : [])),
    shouted: count(text, CAPITALS) > 0.7 * count(text, LETTERS),
    nearClass: (from, to) => classes.some((c) => c.from - to <= CLASS_REACH && from - c.to <= CLASS_REACH),
  };
}
