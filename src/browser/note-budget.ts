import { isRecord, isText, isWhole } from './check.ts';
import type { Parsed } from './item.ts';
import { isoDay } from './outcome.ts';

/** Drafts a week that get a chip of level `note`, at most: three or four a working day. Caution and stop are not counted. */
export const NOTES_A_WEEK = 20;

/** What is kept so that notes stay rare and no question looks like the one before: two counts, nothing of what they were about. */
export interface NoteBudget {
  /** ISO day of the week's Monday, empty before the first note. */
  readonly week: string;
  readonly notes: number;
  /** Questions shown so far; it picks the next one's face. */
  readonly turn: number;
}

export const NO_NOTES: NoteBudget = { week: '', notes: 0, turn: 0 };
/** Faces repeat far sooner. */
const TURNS = 1_000_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseNoteBudget(raw: unknown): Parsed<NoteBudget> {
  const given = isRecord(raw) ? raw : {};
  const { week, notes, turn } = given;
  const intact = isText(week) && (week === '' || DAY.test(week)) && isCount(notes) && isCount(turn);
  return { value: intact ? { week, notes, turn } : NO_NOTES, intact };
}
const isCount = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= TURNS;

/** The Monday of the week that this moment is in, where the person is. */
function monday(at: Date): string {
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7));
  return isoDay(day);
}

export const mayNote = ({ week, notes }: NoteBudget, at: Date): boolean => week !== monday(at) || notes < NOTES_A_WEEK;

/** With one more note, or one more question, shown now. */
export function withShown(kept: NoteBudget, what: 'note' | 'question', at: Date): NoteBudget {
  const week = monday(at);
  const notes = kept.week === week ? kept.notes : 0;
  return what === 'note'
    ? { ...kept, week, notes: Math.min(notes + 1, TURNS) }
    : { ...kept, week, notes, turn: (kept.turn + 1) % TURNS };
}
