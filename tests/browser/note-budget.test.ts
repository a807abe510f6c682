import { describe, expect, it, vi } from 'vitest';
// @vitest-environment happy-dom
import { mayNote, NO_NOTES, NOTES_A_WEEK, parseNoteBudget, withShown } from '../../src/browser/note-budget.ts';
import { NoteAllowance } from '../../src/guard/note-allowance.ts';

const FRIDAY = new Date(2026, 10, 20, 22);
const SUNDAY = new Date(2026, 10, 22, 23, 59);
const MONDAY = new Date(2026, 10, 23, 0, 1);
const spent = (notes: number, at = FRIDAY) => {
  let kept = NO_NOTES;
  for (let note = 0; note < notes; note++) kept = withShown(kept, 'note', at);
  return kept;
};

describe('the weekly budget of notes', () => {
  it('ends with its number and begins anew on Monday', () => {
    expect(mayNote(spent(NOTES_A_WEEK - 1), SUNDAY)).toBe(true);
    expect(mayNote(spent(NOTES_A_WEEK), SUNDAY)).toBe(false);
    expect(mayNote(spent(NOTES_A_WEEK), MONDAY)).toBe(true);
    expect(withShown(spent(NOTES_A_WEEK), 'note', MONDAY).notes).toBe(1);
  });

  it('is not touched by questions, which only turn their face', () => {
    const before = spent(3);
    expect(withShown(before, 'question', SUNDAY)).toEqual({ ...before, turn: before.turn + 1 });
  });

  it.each([[null], [{}], [{ week: 'x', notes: 1, turn: 0 }], [{ week: '', notes: -1, turn: 0 }]])(
    'reads no %j',
    (raw) => expect(parseNoteBudget(raw)).toEqual({ value: NO_NOTES, intact: false }),
  );
});

describe('a note beside a draft', () => {
  it('is counted once for each draft, and stays when the budget ends under it', () => {
    const spend = vi.fn();
    const notes = new NoteAllowance(spend);
    const [box, other] = [document.createElement('div'), document.createElement('div')];
    notes.take(spent(NOTES_A_WEEK - 1));
    expect([notes.allows(box, FRIDAY), notes.allows(box, FRIDAY)]).toEqual([true, true]);
    expect(spend).toHaveBeenCalledTimes(1);
    notes.take(spent(NOTES_A_WEEK));
    expect(notes.allows(box, FRIDAY)).toBe(true);
    expect(notes.allows(other, FRIDAY)).toBe(false);
    notes.emptied(box);
    expect(notes.allows(box, FRIDAY)).toBe(false);
  });

  it('of what is asked of the school’s own account uses none of the person’s up, and stands back with them', () => {
    const spend = vi.fn();
    const notes = new NoteAllowance(spend);
    const box = document.createElement('div');
    notes.take(spent(0));
    expect(notes.allows(box, FRIDAY, true)).toBe(true);
    expect(spend).not.toHaveBeenCalled();
    notes.take(spent(NOTES_A_WEEK));
    expect(notes.allows(box, FRIDAY, true)).toBe(false);
  });
});
