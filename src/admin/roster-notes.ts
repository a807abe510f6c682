import type { PackText } from '../core/pack/text-schema.ts';

type Words = Required<PackText>;

/** What an admin hears of a roster that could not be used as a whole: counts, never a name. */
export interface RosterCounts {
  /** Rows that name nobody. */
  readonly passed: number;
  /** Pupils with a first name only. */
  readonly firstOnly: number;
  /** Pupils without a first name in Latin letters. */
  readonly left: number;
  /** Classes that hold a pupil's full name. */
  readonly named: number;
}

/** A line for each count that is not 0. */
export function rosterNotes({ passed, firstOnly, left, named }: RosterCounts): Words[] {
  return [
    ...(passed > 0 ? [PASSED(passed)] : []),
    ...(firstOnly > 0 ? [FIRST_ONLY(firstOnly)] : []),
    ...(left > 0 ? [LEFT(left)] : []),
    ...(named > 0 ? [NAMED(named)] : []),
  ];
}

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const PASSED = (count: number): Words => ({
  en: `passed over, as they name nobody (a total, a date, a title): ${of(count, 'row', 'rows')}`,
  cy: `nid oes enw neb mewn ${count} rhes (cyfanswm, dyddiad, teitl): fe’u hepgorwyd`,
});
const FIRST_ONLY = (count: number): Words => ({
  en: `${of(count, 'pupil has', 'pupils have')} no surname in Latin letters: only the first name counts`,
  cy: `nid oes cyfenw mewn llythrennau Lladin gan ${count} disgybl: yr enw cyntaf yn unig sy’n cyfrif`,
});
const LEFT = (count: number): Words => ({
  en: `left out: ${of(count, 'pupil', 'pupils')} without a first name in Latin letters`,
  cy: `wedi’u hepgor: ${count} disgybl heb enw cyntaf mewn llythrennau Lladin`,
});
const NAMED = (count: number): Words => ({
  en: `left out: ${of(count, 'class', 'classes')} whose name holds a pupil’s full name`,
  cy: `wedi’u hepgor: ${count} dosbarth ag enw llawn disgybl yn ei enw`,
});
