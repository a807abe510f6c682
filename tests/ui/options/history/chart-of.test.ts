import { describe, expect, it } from 'vitest';
import { chartOf, WEEKS } from '../../../../src/ui/options/history/chart-of.ts';
import { historyCsv } from '../../../../src/ui/options/history/history-csv.ts';
import type { HistoryEntry } from '../../../../src/ui/options/model.ts';

const entry = (
  day: string,
  choice: HistoryEntry['choice'],
  ...categories: HistoryEntry['categories'][number][]
): HistoryEntry => ({ site: 'x', categories, level: 'caution', choice, day });

describe('the chart of the history', () => {
  it('has the last twelve weeks, this one last, over the change of the year and of the clocks', () => {
    const { mondays } = chartOf([], '2027-01-06');
    expect(mondays).toHaveLength(WEEKS);
    expect([mondays[0], mondays.at(-2), mondays.at(-1)]).toEqual(['2026-10-19', '2026-12-28', '2027-01-04']);
  });

  it('parts what was changed from what went on as it was, the most frequent category first', () => {
    const chart = chartOf(
      [
        entry('2026-11-18', 'posted', 'tone'),
        entry('2026-11-17', 'edited', 'tone', 'criticism'),
        entry('2026-11-09', 'wording', 'tone'),
        entry('2026-11-10', 'not-connected', 'connection'),
        entry('2026-11-10', 'read-first', 'official'),
        entry('2026-11-10', 'attached', 'image-child'),
      ],
      '2026-11-20',
    );
    expect(chart.most).toBe(2);
    expect(chart.rows[0]).toMatchObject({ category: 'tone', total: 3, changed: 2 });
    expect(chart.rows[0]?.bars.slice(-2)).toEqual([
      { monday: '2026-11-09', changed: 1, asItWas: 0 },
      { monday: '2026-11-16', changed: 1, asItWas: 1 },
    ]);
    const changed = Object.fromEntries(chart.rows.map((row) => [row.category, row.changed]));
    expect(changed).toEqual({ tone: 2, criticism: 1, connection: 1, official: 0, 'image-child': 0 });
  });

  it('leaves out what is older, or of a day to come', () => {
    expect(
      chartOf([entry('2026-08-30', 'edited', 'tone'), entry('2026-11-23', 'edited', 'tone')], '2026-11-20'),
    ).toMatchObject({
      rows: [],
      most: 1,
    });
  });
});

describe('the history as a table of comma-separated values', () => {
  it('has a line an outcome, in words, and quotes where it must', () => {
    const history = [
      entry('2026-11-18', 'posted', 'tone', 'pupil-name'),
      entry('2026-11-19', 'left-out', 'image-child'),
    ];
    expect(historyCsv(history, 'en')).toBe(
      '\uFEFFDay,Site,About,What I chose\r\n' +
        '2026-11-18,X,Tone; A pupil’s name,Posted as it was\r\n' +
        '2026-11-19,X,A picture with a child,Left out\r\n',
    );
    expect(historyCsv(history, 'cy')).toContain('Diwrnod,Gwefan,');
  });
});
