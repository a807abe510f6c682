import { describe, expect, it } from 'vitest';
import { byWeek, mondayOf } from '../../../../src/ui/options/history/by-week.ts';
import type { HistoryEntry } from '../../../../src/ui/options/model.ts';

const entry = (
  day: string,
  choice: HistoryEntry['choice'],
  ...categories: HistoryEntry['categories'][number][]
): HistoryEntry => ({
  site: 'x',
  categories,
  level: 'caution',
  choice,
  day,
});

const none = { edited: 0, posted: 0, leftOut: 0, blurred: 0, attached: 0, notConnected: 0, connected: 0, readFirst: 0 };

describe('the history by week', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2026-03-29', '2026-03-23'],
  ])('puts %s into the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('counts each category with what was chosen, the latest week and the most frequent first', () => {
    const weeks = byWeek([
      entry('2026-11-04', 'posted', 'tone'),
      entry('2026-11-17', 'edited', 'tone'),
      entry('2026-11-18', 'wording', 'pupil-name', 'tone'),
      entry('2026-11-19', 'edited', 'tone'),
    ]);
    expect(weeks).toEqual([
      {
        monday: '2026-11-16',
        counts: [
          { ...none, category: 'tone', total: 3, edited: 3 },
          { ...none, category: 'pupil-name', total: 1, edited: 1 },
        ],
      },
      { monday: '2026-11-02', counts: [{ ...none, category: 'tone', total: 1, posted: 1 }] },
    ]);
  });

  it('counts what became of pictures', () => {
    const chosen = (['attached', 'blurred', 'left-out', 'blurred'] as const).map((choice) =>
      entry('2026-11-17', choice, 'image-child'),
    );
    expect(byWeek(chosen)[0]?.counts).toEqual([
      { ...none, category: 'image-child', total: 4, leftOut: 1, blurred: 2, attached: 1 },
    ]);
  });

  it('is empty where there is nothing', () => expect(byWeek([])).toEqual([]));
});
