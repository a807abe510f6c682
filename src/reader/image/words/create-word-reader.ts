import type { LineFact } from '../../../core/image/image-facts.ts';
import type { WordsReading } from '../image-worker-protocol.ts';
import { canvasOf } from './canvas-of.ts';
import { closerLooks, holds } from './closer-looks.ts';
import { createDetector } from './create-detector.ts';
import { createRecogniser, type Recognise } from './create-recogniser.ts';
import type { Reading } from './decode-ctc.ts';
import { findLines } from './find-lines.ts';
import { mapInTiles } from './map-in-tiles.ts';
import { mostWorthFirst } from './most-worth-first.ts';
import { inReadingOrder } from './reading-order.ts';
import { regionAround } from './region.ts';
import { scaled, type TextRectangle } from './text-rectangle.ts';
import { tidyText } from './tidy-text.ts';

/** Pictures are read at this many pixels at most (2400 x 1800, say; a long screenshot keeps its width better so). */
const LARGEST = 4_320_000;
/** What the first look is worth, in pixels: print of 6 pixels and more shows in it. */
const FIRST_LOOK = 480_000;
/** Readings less sure than this are patterns of cloth and leaves more often than print; of few letters the more so. */
const SURE = 0.6;
const SURE_IF_SHORT = 0.85;
const SHORT = 3;
/** Of a page so dense that it takes longer, the rest stays unread: the worker would be given up before its end. */
const PATIENCE_MS = 8000;
/** Lines as steep as this may be read up or down. */
const STEEP = Math.PI / 3;

async function readingOf(recognise: Recognise, picture: CanvasImageSource, line: TextRectangle): Promise<Reading> {
  const down = await recognise(picture, line);
  if (Math.abs(line.angle) < STEEP) return down;
  const up = await recognise(picture, { ...line, angle: line.angle + Math.PI });
  return up.confidence > down.confidence ? up : down;
}

/**
 * Reads print in pictures; the boxes are in pixels of the picture given. Rejects where the detector can't be loaded; the
 * recogniser is loaded with the first print that is seen, so that photos without any need not wait for it.
 */
export async function createWordReader(): Promise<(picture: ImageBitmap) => Promise<WordsReading>> {
  const detect = await createDetector();
  let loaded: Promise<Recognise> | null = null;
  const recogniser = (): Promise<Recognise> => {
    loaded ??= createRecogniser().catch((error) => {
      loaded = null;
      throw error;
    });
    return loaded;
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
    const shrink = Math.min(1, Math.sqrt(LARGEST / (bitmap.width * bitmap.height)));
    const [width, height] = [Math.ceil(bitmap.width * shrink), Math.ceil(bitmap.height * shrink)];
    const context = canvasOf(width, height);
    // Dark and light print both show on it where the picture is see-through.
    context.fillStyle = '#808080';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const lines = await linesOf(context.canvas, width, height);
    if (!lines.length) return { lines: [], whole: true };
    const recognise = await recogniser();
    const until = performance.now() + PATIENCE_MS;
    const found: LineFact[] = [];
    let whole = true;
    for (const line of lines) {
      if (performance.now() > until) {
        whole = false;
        break;
      }
      const { text, confidence } = await readingOf(recognise, context.canvas, line);
      if (!text || confidence < (text.length > SHORT ? SURE : SURE_IF_SHORT)) continue;
      const box = regionAround(scaled(line, 1 / shrink), 0, bitmap.width, bitmap.height);
      found.push({ box: [box.x, box.y, box.width, box.height], text: tidyText(text) });
    }
    return { lines: inReadingOrder(found), whole };
  };
}
