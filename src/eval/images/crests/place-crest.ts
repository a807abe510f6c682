import type { Box } from '../../../core/image/image-facts.ts';
import type { Chance } from './chance.ts';

/** How a crest is put into a picture. `mixed`: several of the others at once. */
export const KINDS = ['plain', 'rotated', 'perspective', 'hidden', 'fabric', 'one-colour', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

type Context = OffscreenCanvasRenderingContext2D;
const contextOf = (canvas: OffscreenCanvas) => canvas.getContext('2d', { willReadFrequently: true }) as Context;

/** The crest in one thread colour: its light parts or its dark parts stitched, the rest left open. */
function oneColour(crest: OffscreenCanvas, chance: Chance, thread: readonly number[]): OffscreenCanvas {
  const canvas = new OffscreenCanvas(crest.width, crest.height);
  const context = contextOf(canvas);
  context.drawImage(crest, 0, 0);
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = picture;
  const lights = new Float32Array(data.length / 4);
  let [low, high] = [255, 0];
  for (let pixel = 0; pixel < lights.length; pixel += 1) {
    const at = pixel * 4;
    const light = 0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number);
    lights[pixel] = light;
    if ((data[at + 3] as number) > 200) [low, high] = [Math.min(low, light), Math.max(high, light)];
  }
  const [darkStitched, hard] = [chance.happens(0.4), chance.happens(0.5)];
  lights.forEach((light, pixel) => {
    const share = Math.min(1, Math.max(0, (light - low) / (high - low + 1)));
    const shown = darkStitched ? 1 - share : share;
    const at = pixel * 4;
    [data[at], data[at + 1], data[at + 2]] = thread as [number, number, number];
    data[at + 3] = (data[at + 3] as number) * (hard ? Number(shown > 0.5) : shown);
  });
  context.putImageData(picture, 0, 0);
  return canvas;
}

const THREADS = [
  [250, 250, 245],
  [240, 200, 60],
  [20, 24, 50],
  [190, 30, 40],
  [180, 180, 185],
];

/** A thread that can be told from the cloth under it. */
function threadFor(context: Context, chance: Chance, x: number, y: number, height: number): readonly number[] {
  const { data } = context.getImageData(Math.round(x - height / 2), Math.round(y - height / 2), height, height);
  const mean = [0, 1, 2].map((plane) => {
    let sum = 0;
    for (let at = plane; at < data.length; at += 4) sum += data[at] as number;
    return (sum * 4) / data.length;
  });
  const apart = (thread: readonly number[]) =>
    Math.hypot(...thread.map((value, plane) => value - (mean[plane] as number)));
  return chance.one([...THREADS].sort((one, other) => apart(other) - apart(one)).slice(0, 2));
}

/** Part of it behind something: a blob over 30 % of its height or width. */
function hide(context: Context, chance: Chance, width: number, height: number): void {
  context.fillStyle = `hsl(${chance.below(360)} ${chance.below(60)}% ${10 + chance.below(80)}%)`;
  const side = chance.below(4);
  const [across, down] = [width * 0.3, height * 0.3];
  context.beginPath();
  if (side === 0) context.rect(-width / 2 - 1, -height / 2 - 1, across, height + 2);
  else if (side === 1) context.rect(width / 2 - across + 1, -height / 2 - 1, across, height + 2);
  else if (side === 2) context.rect(-width / 2 - 1, height / 2 - down + 1, width + 2, down);
  else
    context.ellipse(
      chance.between(-0.3, 0.3) * width,
      chance.between(-0.3, 0.3) * height,
      width * 0.31,
      height * 0.31,
      0,
      0,
      6.3,
    );
  context.fill();
}

function weave(context: Context, chance: Chance, width: number, height: number): void {
  const gap = chance.between(1.6, 3.5);
  context.fillStyle = `rgb(0 0 0 / ${chance.between(0.08, 0.28)})`;
  for (let at = -height; at < height; at += gap) context.fillRect(-width, at, width * 2, gap / 2);
  if (chance.happens(0.5))
    for (let at = -width; at < width; at += gap) context.fillRect(at, -height, gap / 2, height * 2);
  const fold = context.createLinearGradient(-width, chance.between(-1, 1) * height, width, 0);
  for (let stop = 0; stop <= 4; stop += 1)
    fold.addColorStop(
      stop / 4,
      chance.happens(0.5) ? `rgb(0 0 0 / ${chance.between(0, 0.3)})` : `rgb(255 255 255 / ${chance.between(0, 0.2)})`,
    );
  context.fillStyle = fold;
  context.fillRect(-width, -height, width * 2, height * 2);
}

/** Draws in upright slices of unequal height: seen from the side. */
function slanted(source: OffscreenCanvas, chance: Chance): OffscreenCanvas {
  const canvas = new OffscreenCanvas(source.width, source.height);
  const context = contextOf(canvas);
  const [near, squeeze] = [chance.between(0.68, 0.85), chance.between(0.75, 0.95)];
  const mirrored = chance.happens(0.5);
  const wide = Math.round(source.width * squeeze);
  for (let x = 0; x < wide; x += 1) {
    const along = mirrored ? 1 - x / wide : x / wide;
    const tall = source.height * (near + (1 - near) * along);
    context.drawImage(
      source,
      x / squeeze,
      0,
      1 / squeeze,
      source.height,
      x + (source.width - wide) / 2,
      (source.height - tall) / 2,
      1,
      tall,
    );
  }
  return canvas;
}

/** Puts the crest `height` px high round (x, y), and says where it is. */
export function placeCrest(
  context: Context,
  chance: Chance,
  crest: OffscreenCanvas,
  kind: Kind,
  x: number,
  y: number,
  height: number,
): Box {
  const mixed = kind === 'mixed';
  let picture = crest;
  if (kind === 'one-colour' || (mixed && chance.happens(0.15)))
    picture = oneColour(crest, chance, threadFor(context, chance, x, y, height));
  if (kind === 'perspective' || (mixed && chance.happens(0.4))) picture = slanted(picture, chance);
  const turn = kind === 'rotated' || mixed ? (chance.between(-25, 25) * Math.PI) / 180 : chance.between(-0.05, 0.05);
  const width = (height * crest.width) / crest.height;
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  while (picture.height > 2.2 * height && picture.width > 8) {
    const half = new OffscreenCanvas(Math.ceil(picture.width / 2), Math.ceil(picture.height / 2));
    contextOf(half).drawImage(picture, 0, 0, half.width, half.height);
    picture = half;
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, -width / 2, -height / 2, width, height);
  if (kind === 'fabric' || (mixed && chance.happens(0.5))) {
    context.beginPath();
    context.rect(-width * 0.8, -height * 0.8, width * 1.6, height * 1.6);
    context.clip();
    weave(context, chance, width, height);
  }
  if (kind === 'hidden' || (mixed && chance.happens(0.2))) hide(context, chance, width, height);
  context.restore();
  const [cosine, sine] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [across, down] = [width * cosine + height * sine, width * sine + height * cosine];
  return [Math.round(x - across / 2), Math.round(y - down / 2), Math.round(across), Math.round(down)];
}
