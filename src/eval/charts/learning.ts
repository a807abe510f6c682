import { panelSvg } from './panel.ts';
import { svgDocument } from './svg.ts';

/** How a figure grows with the drafts that were learnt from. */
export interface LearningCurve {
  /** What `value` is, as `micro F1`. */
  readonly measure: string;
  readonly points: readonly { readonly drafts: number; readonly value: number }[];
}

const WIDTH = 560;
const HEIGHT = 340;

/** Over a logarithmic axis: each doubling is as wide as the next. */
export function learningChart({ measure, points }: LearningCurve): string {
  const sorted = [...points].sort((a, b) => a.drafts - b.drafts);
  const at = sorted.map(({ drafts }) => Math.log2(drafts));
  const [first = 0, last = 1] = [at[0], at.at(-1)];
  const line = sorted.map(({ value }, i) => ({ x: at[i] as number, y: value }));
  const list = sorted.map(({ drafts, value }) => `${drafts} drafts ${value.toFixed(3)}`).join(', ');
  const panel = panelSvg(
    {
      name: measure,
      x: {
        label: 'drafts learnt from (each step of the axis doubles them)',
        min: first,
        max: last > first ? last : first + 1,
        ticks: at,
        show: (value) => String(Math.round(2 ** value)),
      },
      y: { label: measure, min: 0, max: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], show: (value) => value.toFixed(1) },
      series: [
        { name: measure, style: 0, kind: 'line', points: line },
        { name: measure, style: 0, kind: 'dots', points: line },
      ],
    },
    { left: 0, top: 0, width: WIDTH, height: HEIGHT },
  );
  return svgDocument(
    { title: `Learning curve: ${measure} by drafts`, description: `${measure}: ${list}.` },
    WIDTH,
    HEIGHT,
    panel,
  );
}
