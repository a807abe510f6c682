import type { Point } from '../curves.ts';
import { escaped, px } from './svg.ts';

export interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly show: (value: number) => string;
}

export interface Series {
  readonly name: string;
  /** 0 to 2: colour and dashes. */
  readonly style: 0 | 1 | 2;
  /** As a line, or as single dots. */
  readonly kind: 'line' | 'dots';
  readonly points: readonly Point[];
}

export interface Panel {
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 62, right: 22, top: 24, bottom: 40 };

export const PER_CENT: Omit<Axis, 'label'> = {
  min: 0,
  max: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  show: (value) => `${Math.round(100 * value)} %`,
};

/** Axes, grid, lines and dots of one set of curves, to be put into an SVG document. */
export function panelSvg({ name, x, y, series }: Panel, box: Box): string {
  const inner = {
    left: box.left + MARGIN.left,
    top: box.top + MARGIN.top,
    width: box.width - MARGIN.left - MARGIN.right,
    height: box.height - MARGIN.top - MARGIN.bottom,
  };
  const bottom = inner.top + inner.height;
  const atX = (value: number) => inner.left + ((value - x.min) / (x.max - x.min)) * inner.width;
  const atY = (value: number) => bottom - ((value - y.min) / (y.max - y.min)) * inner.height;
  const text = (at: { x: number; y: number }, words: string, rest = '') =>
    `<text x="${px(at.x)}" y="${px(at.y)}"${rest}>${escaped(words)}</text>`;
  const middle = ' text-anchor="middle" class="small"';
  return [
    text({ x: inner.left, y: box.top + 15 }, name, ' class="name"'),
    ...x.ticks.map((t) => `<path class="grid" d="M${px(atX(t))} ${px(inner.top)}V${px(bottom)}"/>`),
    ...y.ticks.map((t) => `<path class="grid" d="M${px(inner.left)} ${px(atY(t))}H${px(inner.left + inner.width)}"/>`),
    ...x.ticks.map((t) => text({ x: atX(t), y: bottom + 15 }, x.show(t), middle)),
    ...y.ticks.map((t) => text({ x: inner.left - 6, y: atY(t) + 4 }, y.show(t), ' text-anchor="end" class="small"')),
    text({ x: inner.left + inner.width / 2, y: bottom + 32 }, x.label, middle),
    `<text class="small" text-anchor="middle" transform="translate(${px(box.left + 13)} ${px(inner.top + inner.height / 2)}) rotate(-90)">${escaped(y.label)}</text>`,
    `<path class="axis" d="M${px(inner.left)} ${px(inner.top)}V${px(bottom)}H${px(inner.left + inner.width)}"/>`,
    ...series.map((one) => seriesSvg(one, atX, atY)),
  ].join('\n');
}

function seriesSvg(
  { name, style, kind, points }: Series,
  atX: (v: number) => number,
  atY: (v: number) => number,
): string {
  if (points.length === 0) return '';
  const title = `<title>${escaped(name)}</title>`;
  if (kind === 'dots')
    return points
      .map((p) => `<circle class="f${style}" cx="${px(atX(p.x))}" cy="${px(atY(p.y))}" r="5">${title}</circle>`)
      .join('');
  const path = points.map((p, i) => `${i === 0 ? 'M' : 'L'}${px(atX(p.x))} ${px(atY(p.y))}`).join('');
  return `<path class="line s${style}" d="${path}">${title}</path>`;
}
