import type { Box } from '../../core/image/image-facts.ts';
import { drawBackdrop, figure } from './crests/backdrop.ts';
import { type Chance, chanceOf } from './crests/chance.ts';
import { drawCrest, type Family } from './crests/draw-crest.ts';
import { KINDS, placeCrest } from './crests/place-crest.ts';

export interface CrestScene {
  readonly id: string;
  readonly canvas: OffscreenCanvas;
  readonly reference: OffscreenCanvas;
  /** Height of the crest in pixels of the canvas, before it is turned; null where it is not in the picture. */
  readonly height: number | null;
  /** One of `KINDS`, with '/minimal' for two-colour designs; of pictures without it, what they hold: 'other', 'sister', 'logo', 'none'. */
  readonly kind: string;
  readonly box: Box | null;
  /** JPEG quality that it is to be stored with, 0.5 to 0.9. */
  readonly quality: number;
}

const HEIGHTS = [24, 32, 48, 64, 96, 160, 240];
const CLOTHS = [
  '#14213d',
  '#5c0a1e',
  '#0b3d2e',
  '#1d3f94',
  '#4b1d6b',
  '#e8e8e8',
  '#222222',
  '#7d8597',
  '#f1c40f',
  '#b23a48',
  '#ffffff',
  '#8ecae6',
];

/** Round and square badges of firms, traffic signs, balls, clocks. */
function drawLogo(
  context: OffscreenCanvasRenderingContext2D,
  chance: Chance,
  x: number,
  y: number,
  size: number,
): void {
  const colour = () => `hsl(${chance.below(360)} ${40 + chance.below(60)}% ${20 + chance.below(70)}%)`;
  context.save();
  context.translate(x, y);
  const turn = chance.between(0, 6.3);
  for (const share of [1, chance.between(0.6, 0.9), chance.between(0.2, 0.5)]) {
    context.fillStyle = colour();
    context.beginPath();
    const corners = chance.one([3, 4, 8, 60, 60]);
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = turn + (corner / corners) * 2 * Math.PI;
      context.lineTo(((size * share) / 2) * Math.cos(angle), ((size * share) / 2) * Math.sin(angle));
    }
    context.fill();
  }
  context.fillStyle = colour();
  context.font = `bold ${size * 0.5}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (chance.happens(0.6))
    context.fillText(chance.one(['P', '30', 'STOP', 'M', 'K', 'B', '50', 'OK', '!', 'i']), 0, 0, size);
  context.restore();
}

/** A cloth that the crest can be told from: not of its mean colour. */
function clothFor(chance: Chance, crest: OffscreenCanvas): string {
  const dot = new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  const seen = (paint: () => void) => {
    dot.clearRect(0, 0, 1, 1);
    paint();
    return [...dot.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
  };
  dot.imageSmoothingQuality = 'high';
  const mean = seen(() => dot.drawImage(crest, 0, 0, 1, 1));
  const apart = (cloth: string) => {
    dot.fillStyle = cloth;
    return Math.hypot(...seen(() => dot.fillRect(0, 0, 1, 1)).map((value, plane) => value - (mean[plane] as number)));
  };
  return chance.one(CLOTHS.filter((cloth) => apart(cloth) > 70));
}

/** A jumper, a banner or a page to put the crest on. */
function drawGround(
  context: OffscreenCanvasRenderingContext2D,
  chance: Chance,
  x: number,
  y: number,
  height: number,
  crest: OffscreenCanvas,
): void {
  const cloth = clothFor(chance, crest);
  const ground = chance.below(3);
  if (ground === 0) {
    const head = height * chance.between(1.6, 3);
    figure(context, chance, x + head * chance.between(-0.4, 0.4), y - head * chance.between(1.7, 2.3), head, cloth);
  } else if (ground === 1) {
    context.fillStyle = cloth;
    const wide = height * chance.between(1.6, 5);
    context.fillRect(
      x - wide * chance.between(0.3, 0.7),
      y - height * chance.between(0.7, 1.6),
      wide,
      height * chance.between(1.7, 3),
    );
  }
}

/**
 * Drawn pictures with and without a school's crest, the same for the same seed; needs OffscreenCanvas. A third of them
 * do not hold the reference. Store each as a JPEG of its `quality`. `family`: see `Family`.
 */
export function* crestScenes(seed: number, count: number, family: Family = 'held-out'): Generator<CrestScene> {
  for (let index = 0; index < count; index += 1) {
    const chance = chanceOf(seed * 100_003 + index * 17);
    const design = chance.below(2 ** 30);
    const { canvas: reference, minimal } = drawCrest(design, family);
    const [width, height] = chance.one([
      [1200, 900],
      [900, 1200],
      [1280, 720],
      [1080, 1080],
    ] as const);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
    drawBackdrop(context, chance);
    for (let logo = chance.below(4); logo > 0; logo -= 1)
      drawLogo(context, chance, chance.between(0, width), chance.between(0, height), chance.between(24, 140));
    const base = { id: `${family}-${seed}-${index}`, canvas, reference, quality: chance.between(0.5, 0.9) };
    const tall = HEIGHTS[((index / 3) % HEIGHTS.length) | 0] as number;
    const spot = (size: number): [number, number] => [
      chance.between(size, width - size),
      chance.between(size, height - size),
    ];
    const [x, y] = spot(tall);
    if (index % 3 < 2) {
      const kind = KINDS[((index / 3 / HEIGHTS.length) | 0) % KINDS.length] as (typeof KINDS)[number];
      drawGround(context, chance, x, y, tall, reference);
      const box = placeCrest(context, chance, reference, kind, x, y, tall);
      yield { ...base, height: tall, kind: minimal ? `${kind}/minimal` : kind, box };
      continue;
    }
    const kind = chance.one(['other', 'other', 'sister', 'logo', 'none']);
    if (kind === 'logo')
      for (let logo = 0; logo < 12; logo += 1) drawLogo(context, chance, ...spot(40), chance.between(24, 200));
    if (kind === 'other' || kind === 'sister')
      for (let badge = 1 + chance.below(3); badge > 0; badge -= 1) {
        const [left, top] = spot(tall);
        const stranger = kind === 'sister' ? drawCrest(design, family, badge) : drawCrest(design + badge, family);
        drawGround(context, chance, left, top, tall, stranger.canvas);
        placeCrest(context, chance, stranger.canvas, chance.one(KINDS), left, top, tall);
      }
    yield { ...base, height: null, kind, box: null };
  }
}
