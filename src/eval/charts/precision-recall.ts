import { TEXT_CATEGORIES } from '../../core/category.ts';
import { averagePrecision, type Point, precisionRecall } from '../curves.ts';
import type { Judged } from '../judged.ts';
import { estimateOf, type Summary } from '../summary.ts';
import { legendHeight, legendSvg } from './legend.ts';
import { PER_CENT, panelSvg } from './panel.ts';
import { svgDocument } from './svg.ts';

const COLUMNS = 4;
const WIDTH = 240;
const HEIGHT = 210;
const LEGEND = [
  { name: 'score of the category alone, as its cut falls', style: 0, kind: 'line' },
  { name: 'as judged', style: 1, kind: 'dots' },
] as const;

/** One panel a category: precision by recall as its cut falls, and a dot where the whole judgement stands. Null without scores. */
export function precisionRecallChart(judged: readonly Judged[], summary: Summary): string | null {
  const curves = TEXT_CATEGORIES.map((category) => ({ category, points: precisionRecall(judged, category) }));
  const shown = curves.filter(({ points }) => points.length > 0);
  if (shown.length === 0) return null;
  const panels = shown.map(({ category, points }, i) => {
    const at = (rate: string): number => estimateOf(summary, `${category} ${rate}`).value;
    const dot = { x: at('recall'), y: at('precision') };
    return panelSvg(
      {
        name: category,
        x: { ...PER_CENT, label: `recall (average precision ${averagePrecision(points).toFixed(2)})` },
        y: { ...PER_CENT, label: 'precision' },
        series: [
          { name: `${category}: score alone`, style: 0, kind: 'line', points: thinned(points) },
          { name: `${category}: as judged`, style: 1, kind: 'dots', points: [dot] },
        ],
      },
      { left: (i % COLUMNS) * WIDTH, top: Math.floor(i / COLUMNS) * HEIGHT, width: WIDTH, height: HEIGHT },
    );
  });
  const bottom = Math.ceil(shown.length / COLUMNS) * HEIGHT;
  const list = shown.map(({ category, points }) => `${category} ${averagePrecision(points).toFixed(2)}`).join(', ');
  return svgDocument(
    {
      title: 'Precision by recall, by category',
      description: `Average precision of the scores: ${list}. Lines: the score of the category alone as its cut falls. Dots: the whole judgement.`,
    },
    Math.min(COLUMNS, shown.length) * WIDTH,
    bottom + legendHeight(LEGEND) + 10,
    `${panels.join('\n')}\n${legendSvg(LEGEND, 62, bottom + 8)}`,
  );
}

/** In shares of an axis: points nearer than this to the last one kept cannot be told from it. */
const NEAR = 0.005;

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    const far = !last || Math.abs(point.x - last.x) + Math.abs(point.y - last.y) > NEAR;
    if (far || i === points.length - 1) kept.push(point);
  });
  return kept;
}
