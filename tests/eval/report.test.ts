import { expect, test } from 'vitest';
import { everydayFigures } from '../../src/eval/everyday.ts';
import { fairnessFigures } from '../../src/eval/fairness.ts';
import { type Measured, reportFiles } from '../../src/eval/report/report.ts';
import { reportText } from '../../src/eval/report/report-text.ts';
import { slicesOf } from '../../src/eval/slices.ts';
import { summaryOf } from '../../src/eval/summary.ts';
import { finding, judged } from './support.ts';

const drafts = [
  judged(['media'], ['media'], { pair: 'a', school: 'one' }),
  judged([], [], { pair: 'a', school: 'two' }),
  judged(['criticism'], [], { school: 'two' }),
];
const nothing: Measured = {
  what: '',
  judges: [],
  slices: [],
  ordinary: null,
  fairness: null,
  everyday: [],
  learning: null,
  leftOut: [],
};
const judge = (name: string) => ({ name, judged: drafts, summary: summaryOf(drafts) });

test('all that was measured is told, in both forms, with its intervals', () => {
  const measured: Measured = {
    ...nothing,
    what: 'two schools',
    judges: [judge('Purple Pen'), judge('word list')],
    fairness: fairnessFigures([
      { ...judged([], ['media']), set: 's', slice: 'faith: Sikh' },
      { ...judged([], []), set: 's', slice: 'faith: Hindu' },
    ]),
    slices: slicesOf(drafts),
    everyday: [
      {
        name: 'Purple Pen',
        figures: everydayFigures([
          { text: 'a', findings: [finding('media')] },
          { text: 'b', findings: [] },
        ]),
      },
    ],
    learning: {
      measure: 'F1',
      points: [
        { drafts: 1, value: 0.5 },
        { drafts: 2, value: 0.6 },
      ],
    },
    leftOut: ['a check: left out'],
  };
  const files = reportFiles(measured);
  expect([...files.keys()]).toEqual(['report.md', 'gate.svg', 'learning.svg']);
  const report = files.get('report.md') as string;
  for (const heading of [
    'By category',
    'Over all',
    'Beside other ways of judging',
    'By slice',
    'Curves',
    'Fairness',
    'Everyday posts',
    'Left out',
  ])
    expect(report).toContain(`\n## ${heading}\n`);
  expect(report).toMatch(/\| media \| 1 \| 1\.000 \| 1\.000 \| 1\.000 \| 1\.00–1\.00 \|/);
  expect(report).toMatch(/\| school: two \| 2 \|/);
  expect(report).toContain('- s: media (faith: Sikh); clear (faith: Hindu)');
  expect(report).toContain('](learning.svg)');
  const text = reportText(measured);
  for (const part of [
    /3 labelled drafts, 2 risky and 1 silent/,
    /minimal pairs right on both sides: 100\.0 % \(1 of 1\)/,
    /micro F1 +0\.67 .* +0\.67/,
    /faith: Sikh +100\.0 % \(1 of 1\).*above/,
    /more than two points above the whole: faith: Sikh\n/,
    /not judged alike: 1 of 1/,
    /all other alarms: 50\.0 % \(1 of 2\)/,
    /a check: left out\n$/,
  ])
    expect(text).toMatch(part);
});

test('of nothing there is nothing to tell', () => {
  expect(reportText(nothing)).toBe('');
  expect([...reportFiles(nothing).keys()]).toEqual(['report.md']);
});
