import type { TextRectangle } from './text-rectangle.ts';

/** Pixels high, as the recogniser takes lines. */
export const LINE_HEIGHT = 48;
const NARROWEST = 48;
const WIDEST = 3200;
/** Lines less than so many pixels high are drawn wider than they are, so that their letters and spaces are told apart. */
const SMALL = 26;
const STRETCH = 1.25;

/** How wide a line is drawn for the recogniser, in pixels; what reading it costs grows with that. */
export function lineWidth({ width, height }: Pick<TextRectangle, 'width' | 'height'>): number {
  const wide = (width / height) * LINE_HEIGHT * (height < SMALL ? STRETCH : 1);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wide)));
}
