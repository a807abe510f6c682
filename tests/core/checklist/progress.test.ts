import { expect, test } from 'vitest';
import {
  type ChecklistEntry,
  entryOf,
  LONGEST_REASON,
  NO_PROGRESS,
  withEntry,
  withoutEntry,
} from '../../../src/core/checklist/progress.ts';

const tick: ChecklistEntry = { site: 'x', item: 'location', state: 'done', day: '2026-09-10', reason: '' };

test('a new entry takes the place of the one for the same item of the same site alone', () => {
  const elsewhere: ChecklistEntry = { ...tick, site: 'facebook' };
  const later: ChecklistEntry = { ...tick, state: 'not-for-me', day: '2026-10-01', reason: ' No account ' };
  const progress = [tick, elsewhere, later].reduce(withEntry, NO_PROGRESS);
  expect(progress.entries).toEqual([elsewhere, { ...later, reason: 'No account' }]);
  expect(entryOf(progress, tick)?.state).toBe('not-for-me');
  expect(entryOf(progress, { site: 'instagram', item: 'location' })).toBeNull();
});

test('taking an entry back leaves the others and does nothing twice', () => {
  const progress = withoutEntry(withEntry(NO_PROGRESS, tick), tick);
  expect(progress).toEqual(NO_PROGRESS);
  expect(withoutEntry(progress, tick)).toEqual(NO_PROGRESS);
});

test('a reason is cut where it is too long', () => {
  const progress = withEntry(NO_PROGRESS, { ...tick, reason: 'x'.repeat(LONGEST_REASON + 50) });
  expect(progress.entries[0]?.reason).toHaveLength(LONGEST_REASON);
});
