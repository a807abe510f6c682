import type { Series } from './panel.ts';
import { escaped, px } from './svg.ts';

const ROW = 20;

/** One row a series, a sample of its line or dot before its name, from `left` and `top` down. */
export const legendSvg = (
  series: readonly Pick<Series, 'name' | 'style' | 'kind'>[],
  left: number,
  top: number,
): string =>
  series
    .map(({ name, style, kind }, i) => {
      const y = top + i * ROW;
      const sample =
        kind === 'dots'
          ? `<circle class="f${style}" cx="${px(left + 14)}" cy="${px(y)}" r="5"/>`
          : `<path class="line s${style}" d="M${px(left)} ${px(y)}h28"/>`;
      return `${sample}<text x="${px(left + 36)}" y="${px(y + 4)}">${escaped(name)}</text>`;
    })
    .join('\n');

export const legendHeight = (series: readonly unknown[]): number => series.length * ROW;
