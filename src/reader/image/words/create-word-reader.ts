import type { LineFact } from '../../../core/image/image-facts.ts';
import { canvasOf } from './canvas-of.ts';
import { closerLooks, holds } from './closer-looks.ts';
import { createDetector } from './create-detector.ts';
import { createRecogniser, type Recognise } from './create-recogniser.ts';
import { findLines } from './find-lines.ts';
import { mapInTiles } from './map-in-tiles.ts';
import { mostWorthFirst } from './most-worth-first.ts';
import { inReadingOrder } from './reading-order.ts';
import { regionAround } from './region.ts';
import { scaled, type TextRectangle } from './text-rectangle.ts';
import { tidyText } from './tidy-text.ts';

/** Pictures are read at this size at most, their longer side in pixels: sites show no more either. */
const LONGEST = 2400;
/** What the first look is worth, in pixels: print of 6 pixels and more shows in it. */
const FIRST_LOOK = 480_000;
/** Readings less sure than this are patterns of cloth and leaves more often than print; of few letters the more so. */
const SURE = 0.6;
const SURE_IF_SHORT = 0.85;
const SHORT = 3;
/** Of a page so dense that it takes longer, the rest stays unread: the worker would be given up before its end. */
const PATIENCE_MS = 9000;

/**
 * Reads print in pictures; the boxes are in pixels of the picture given. Rejects where the detector can't be loaded; the
 * recogniser is loaded with the first print that is seen, so that photos without any need not wait for it.
 */
export async function createWordReader(): Promise<(picture: ImageBitmap) => Promise<LineFact[]>> {
  const detect = await createDetector();
  let recogniser: Promise<Recognise> | null = null;
  const recognise: Recognise = async (picture, line) => {
    recogniser ??= createRecogniser();
    try {
      return await (await recogniser)(picture, line);
    } catch (error) {
      recogniser = null;
      throw error;
    }
  };

  async function linesOf(picture: CanvasImageSource, width: number, height: number): Promise<TextRectangle[]> {
    const scale = Math.min(1.5, Math.sqrt(FIRST_LOOK / (width * height)));
    const seen = findLines(await detect(picture, { x: 0, y: 0, width, height }, scale));
    let lines = seen;
    for (const look of closerLooks(seen, scale, width, height)) {
      const map = await mapInTiles(detect, picture, look.region, look.scale);
      lines = lines.filter(({ x, y }) => !holds(look.region, x, y));
      lines.push(...findLines(map, look.region.x, look.region.y));
    }
    return mostWorthFirst(lines);
  }

  return async (bitmap) => {
    const until = performance.now() + PATIENCE_MS;
    const shrink = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * shrink), Math.round(bitmap.height * shrink)];
    const context = canvasOf(width, height);
    // Dark and light print both show on it where the picture is see-through.
    context.fillStyle = '#808080';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const found: LineFact[] = [];
    for (const line of await linesOf(context.canvas, width, height)) {
      if (performance.now() > until) break;
      const { text, confidence } = await recognise(context.canvas, line);
      if (!text || confidence < (text.length > SHORT ? SURE : SURE_IF_SHORT)) continue;
      const box = regionAround(scaled(line, 1 / shrink), 0, bitmap.width, bitmap.height);
      found.push({ box: [box.x, box.y, box.width, box.height], text: tidyText(text) });
    }
    return inReadingOrder(found);
  };
}
