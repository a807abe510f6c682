import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { TEXT_CATEGORIES, type TextCategory } from '../../src/core/category.ts';
import { gateChart } from '../../src/eval/charts/gate.ts';
import { learningChart } from '../../src/eval/charts/learning.ts';
import { PER_CENT, panelSvg } from '../../src/eval/charts/panel.ts';
import { precisionRecallChart } from '../../src/eval/charts/precision-recall.ts';
import { summaryOf } from '../../src/eval/summary.ts';
import { judged } from './support.ts';

const scored = (expected: readonly TextCategory[], found: readonly TextCategory[], score: number) => {
  const byCategory = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, score])) as Record<TextCategory, number>;
  return judged(expected, found, { scores: { byCategory, gate: score } });
};
const drafts = [
  scored(['media'], ['media'], 0.9),
  scored([], ['media'], 0.8),
  scored(['media'], [], 0.3),
  scored([], [], 0.1),
];

const parse = (svg: string) => {
  const document = new new Window().DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

describe.each([
  ['precision-recall', precisionRecallChart(drafts, summaryOf(drafts)) ?? '', /media 0\.83/],
  [
    'gate',
    gateChart([{ name: 'A & B', judged: drafts, summary: summaryOf(drafts) }]),
    /50\.0 % of risky and 50\.0 % of silent/,
  ],
  [
    'learning',
    learningChart({
      measure: 'F1',
      points: [
        { drafts: 400, value: 0.6 },
        { drafts: 200, value: 0.5 },
      ],
    }),
    /200 drafts 0\.500, 400 drafts 0\.600/,
  ],
])('%s', (_, svg, description) => {
  test('has a name and a description of its figures, and no reference outside itself', () => {
    const root = parse(svg).documentElement;
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')?.textContent).toMatch(/\w+ \w+/);
    expect(root.querySelector('desc')?.textContent).toMatch(description);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|href|url\(/);
    expect(svg).toContain('prefers-color-scheme:dark');
  });
});

test('points stand where the axes say', () => {
  const svg = panelSvg(
    {
      name: 'p',
      x: { ...PER_CENT, label: 'x' },
      y: { ...PER_CENT, label: 'y' },
      series: [
        {
          name: 's',
          style: 0,
          kind: 'dots',
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
            { x: 0.5, y: 0.5 },
          ],
        },
      ],
    },
    { left: 0, top: 0, width: 284, height: 264 },
  );
  const dots = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(dots).toEqual([
    [62, 224],
    [262, 24],
    [162, 124],
  ]);
});

test('without scores there is no curve of precision', () => {
  const plain = [judged(['media'], ['media'])];
  expect(precisionRecallChart(plain, summaryOf(plain))).toBeNull();
  expect(gateChart([{ name: 'list', judged: plain, summary: summaryOf(plain) }])).not.toMatch(/NaN/);
});
