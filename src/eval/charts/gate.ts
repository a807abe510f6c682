import { gateCurve, type Point } from '../curves.ts';
import type { Judged } from '../judged.ts';
import { estimateOf, type Summary } from '../summary.ts';
import { legendHeight, legendSvg } from './legend.ts';
import { PER_CENT, panelSvg, type Series } from './panel.ts';
import { svgDocument } from './svg.ts';

export interface JudgedBy {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly summary: Summary;
}

const WIDTH = 560;
const HEIGHT = 380;

/** Detection against false alarms: each judge's curve where it has scores, and a dot where it stands. */
export function gateChart(judges: readonly JudgedBy[]): string {
  const series = judges.slice(0, 3).flatMap(({ name, judged, summary }, i): Series[] => {
    const style = i as Series['style'];
    const dot: Point = { x: estimateOf(summary, 'alarms').value, y: estimateOf(summary, 'detection').value };
    const points = gateCurve(judged);
    const line: Series[] =
      points.length > 0 ? [{ name: `${name}, as the gate moves`, style, kind: 'line', points }] : [];
    return [
      ...line,
      { name: `${name}, as judged`, style, kind: 'dots', points: Number.isNaN(dot.x + dot.y) ? [] : [dot] },
    ];
  });
  const panel = panelSvg(
    {
      name: 'Risky drafts held',
      x: { ...PER_CENT, label: 'silent drafts held (false alarms)' },
      y: { ...PER_CENT, label: 'risky drafts held' },
      series,
    },
    { left: 0, top: 0, width: WIDTH, height: HEIGHT },
  );
  const places = series
    .filter(({ kind, points }) => kind === 'dots' && points.length > 0)
    .map(
      ({ name, points }) => `${name}: ${percent(points[0]?.y)} of risky and ${percent(points[0]?.x)} of silent drafts`,
    );
  return svgDocument(
    {
      title: 'Detection against false alarms as the gate moves',
      description: `${places.join('; ')}. Lines: drafts whose score passes their gate, whatever is reported, as both gates move alike. Dots: risky drafts with a right finding, silent ones with a false alarm.`,
    },
    WIDTH,
    HEIGHT + legendHeight(series) + 10,
    `${panel}\n${legendSvg(series, 48, HEIGHT + 8)}`,
  );
}

const percent = (value = Number.NaN): string => `${(100 * value).toFixed(1)} %`;
