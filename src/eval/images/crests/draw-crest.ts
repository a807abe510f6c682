import { type Chance, chanceOf } from './chance.ts';
import { CHARGES } from './charges.ts';
import { FIELDS } from './fields.ts';
import { OUTLINES } from './outlines.ts';

/** `tuning` designs are for fitting and thresholds, `held-out` ones, of other outlines, fields and emblems, for final figures. */
export type Family = 'tuning' | 'held-out';

/** A drawn school crest: 512 px, on a transparent ground, cut to its edges. */
export interface Crest {
  readonly canvas: OffscreenCanvas;
  /** Two colours and one outline or letter. */
  readonly minimal: boolean;
}

const SIDE = 512;
const DARK = [
  '#14213d',
  '#5c0a1e',
  '#0b3d2e',
  '#1d3f94',
  '#4b1d6b',
  '#111111',
  '#7a1f1f',
  '#23395b',
  '#00504f',
  '#3a2a17',
];
const BRIGHT = [
  '#f5c518',
  '#ffffff',
  '#d62828',
  '#8ecae6',
  '#e9c46a',
  '#f7f3e3',
  '#c0c0c0',
  '#f77f00',
  '#7bc950',
  '#e5e5e5',
];
const FACES = ['serif', 'sans-serif', 'Liberation Serif', 'Liberation Sans Narrow', 'DejaVu Serif', 'DejaVu Sans'];
const LETTERS = 'ABCDEFGHJKLMNPRSTW';
const MOTTOES = [
  'SEMPER FIDELIS',
  'AIM HIGH',
  'LUX ET VERITAS',
  'EX ANIMO',
  'FORWARD',
  'ST MARY',
  'OAKLEY HIGH',
  'THE ACADEMY',
  'LEARN TO LIVE',
];

const lettering = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => chance.one([...LETTERS])).join('');

function letters(context: OffscreenCanvasRenderingContext2D, chance: Chance, text: string, size: number): void {
  context.font = `${chance.happens(0.7) ? 'bold ' : ''}${size}px ${chance.one(FACES)}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, size * 0.06, 2);
}

function charge(context: OffscreenCanvasRenderingContext2D, chance: Chance, family: Family, colours: [string, string]) {
  context.fillStyle = colours[0];
  if (chance.happens(0.25)) letters(context, chance, lettering(chance, 1 + chance.below(3)), chance.between(1.2, 1.9));
  else chance.one(CHARGES[family])(context, colours[1], chance);
}

function ribbon(context: OffscreenCanvasRenderingContext2D, chance: Chance, [ground, ink]: [string, string]): void {
  context.save();
  context.translate(0.5, 0.9);
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(-0.49, -0.08, 0.98, 0.16, 0.03);
  context.fill();
  context.fillStyle = ink;
  context.font = `bold 0.1px ${chance.one(FACES)}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(chance.one(MOTTOES), 0, 0.01, 0.9);
  context.restore();
}

/** The pixels that are painted, and nothing round them. */
function trimmed(canvas: OffscreenCanvas): OffscreenCanvas {
  const { data } = (canvas.getContext('2d') as OffscreenCanvasRenderingContext2D).getImageData(0, 0, SIDE, SIDE);
  let [left, top, right, bottom] = [SIDE, SIDE, 0, 0];
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1) {
    if ((data[pixel * 4 + 3] as number) < 40) continue;
    const [x, y] = [pixel % SIDE, Math.floor(pixel / SIDE)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const cut = new OffscreenCanvas(right - left + 1, bottom - top + 1);
  cut.getContext('2d')?.drawImage(canvas, -left, -top);
  return cut;
}

/** `sister`: another number gives another school's crest in the same colours and the same outline. */
export function drawCrest(seed: number, family: Family, sister = 0): Crest {
  const chance = chanceOf(seed);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  const minimal = chance.happens(0.3);
  const dark = chance.one(DARK);
  const bright = chance.one(BRIGHT);
  const third = minimal ? bright : chance.one(chance.happens(0.5) ? BRIGHT : DARK);
  const [ground, figure] = chance.happens(0.6) ? [dark, bright] : [bright, dark];
  const path = new Path2D();
  chance.one(OUTLINES[family])(path);
  const bare = chance.happens(0.1);
  const border = chance.one([0, 0.03, 0.06, 0.09]);
  const motto = !minimal && chance.happens(0.35);

  const own = sister ? chanceOf(seed * 31 + sister * 7919) : chance;
  context.scale(SIDE, SIDE);
  context.save();
  if (motto) context.transform(0.86, 0, 0, 0.86, 0.07, 0);
  if (!bare) {
    context.save();
    context.clip(path);
    context.fillStyle = ground;
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = third;
    if (!minimal || own.happens(0.2)) own.one(FIELDS[family])(context);
    context.restore();
    context.lineWidth = border;
    context.strokeStyle = minimal ? figure : own.one([figure, third, dark]);
    if (border) context.stroke(path);
  }
  const parts =
    !minimal && own.happens(0.3)
      ? [
          [0.3, 0.3],
          [0.7, 0.3],
          [0.5, 0.68],
        ]
      : [[0.5, 0.48]];
  for (const [x, y] of parts as [number, number][]) {
    context.save();
    context.translate(x, y);
    const size = bare ? 0.45 : parts.length > 1 ? 0.15 : own.between(0.24, 0.32);
    context.scale(size, size);
    charge(context, own, family, [bare ? dark : figure, bare ? bright : minimal ? ground : third]);
    context.restore();
  }
  context.restore();
  if (motto) ribbon(context, own, own.happens(0.5) ? [bright, dark] : [dark, bright]);
  return { canvas: trimmed(canvas), minimal };
}
