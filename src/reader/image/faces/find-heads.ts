import { type HeadBox, mergeBoxes } from './head-box.ts';
import { type Level, levelAt, scalesOf, WINDOW_HEIGHT, WINDOW_WIDTH } from './tiles.ts';
import type { FindInWindow } from './ultraface.ts';

/** Every picture is looked at up to this scale; with no more windows than this (12 ms each) at the finest. */
const FINE = 1.06;
const MOST_WINDOWS = 25;
/** Up to this scale we look closer round small heads; a face of 14 pixels is then as large as the finder likes it. */
const CLOSEST = 1.4;
const CLOSER = 2.5;
const MOST_CLOSER = 60;
/** Score of a head; of what may be one. */
const HEAD = 0.6;
export const HINT = 0.15;
/** What is lower than this on a level, in pixels, deserves a closer look; a sure head may have smaller ones beside it. */
const UNSURE = 28;
const SURE = 14;

/** Every head of a picture, the surest first. */
export type FindHeads = (picture: ImageBitmap) => Promise<HeadBox[]>;

/** Looks at the whole picture and at windows of it, then closer round whatever is small. */
export function createFindHeads(findInWindow: FindInWindow): FindHeads {
  return async (picture) => {
    const { width, height } = picture;
    const scales = scalesOf(width, height, FINE, MOST_WINDOWS);
    let found: HeadBox[] = [];
    for (const scale of scales)
      found = found.concat(await lookAt(picture, levelAt(width, height, scale), findInWindow));
    for (let scale = scales.at(-1) ?? CLOSEST; scale < CLOSEST; ) {
      const small = mergeBoxes(found).filter((box) => box.height * scale < (box.score < HEAD ? UNSURE : SURE));
      scale = Math.min(CLOSEST, scale * CLOSER);
      const level = closeTo(levelAt(width, height, scale), small);
      if (level.windows.length === 0) break;
      found = found.concat(await lookAt(picture, level, findInWindow));
    }
    return mergeBoxes(found.filter(({ score }) => score >= HEAD));
  };
}

/** The windows of the level with a hint in or near them, those of the surest hints first if there are too many. */
function closeTo(level: Level, hints: readonly HeadBox[]): Level {
  const chosen = new Set<Level['windows'][number]>();
  for (const hint of hints)
    for (const window of level.windows) if (isNear(window, hint, level.scale)) chosen.add(window);
  return { ...level, windows: [...chosen].slice(0, MOST_CLOSER) };
}

function isNear([x, y]: readonly [number, number], hint: HeadBox, scale: number): boolean {
  const margin = 1.5 * hint.width;
  return (
    (hint.x - margin) * scale < x + WINDOW_WIDTH &&
    (hint.x + hint.width + margin) * scale > x &&
    (hint.y - margin) * scale < y + WINDOW_HEIGHT &&
    (hint.y + hint.height + margin) * scale > y
  );
}

async function lookAt(picture: ImageBitmap, level: Level, findInWindow: FindInWindow): Promise<HeadBox[]> {
  const canvas = new OffscreenCanvas(WINDOW_WIDTH, WINDOW_HEIGHT);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  const found: HeadBox[] = [];
  for (const [x, y] of level.windows) {
    context.fillStyle = '#000';
    context.fillRect(0, 0, WINDOW_WIDTH, WINDOW_HEIGHT);
    const wide = Math.min(WINDOW_WIDTH, level.width) / level.scale;
    const high = Math.min(WINDOW_HEIGHT, level.height) / level.scale;
    context.drawImage(
      picture,
      x / level.scale,
      y / level.scale,
      wide,
      high,
      0,
      0,
      wide * level.scale,
      high * level.scale,
    );
    const { data } = context.getImageData(0, 0, WINDOW_WIDTH, WINDOW_HEIGHT);
    for (const box of mergeBoxes(await findInWindow(data)))
      if (isWhole(box, x, y, level))
        found.push({
          x: (box.x + x) / level.scale,
          y: (box.y + y) / level.scale,
          width: box.width / level.scale,
          height: box.height / level.scale,
          score: box.score,
        });
  }
  return found;
}

/** False where the window cuts through the head: another one, or the whole picture, shows all of it. */
function isWhole(box: HeadBox, x: number, y: number, { width, height }: Level): boolean {
  const edge = 0.01;
  return (
    (x === 0 || box.x > edge * WINDOW_WIDTH) &&
    (y === 0 || box.y > edge * WINDOW_HEIGHT) &&
    (x + WINDOW_WIDTH >= width || box.x + box.width < (1 - edge) * WINDOW_WIDTH) &&
    (y + WINDOW_HEIGHT >= height || box.y + box.height < (1 - edge) * WINDOW_HEIGHT)
  );
}
