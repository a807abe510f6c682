import { oddsOfUnder12 } from '../../reader/image/faces/age-model.ts';
import { createCropFace } from '../../reader/image/faces/crop-face.ts';
import { faceBatch } from '../../reader/image/faces/face-batch.ts';
import type { HeadBox } from '../../reader/image/faces/head-box.ts';
import { loadFaceModels } from '../../reader/image/faces/load-models.ts';
import type { AgedFace } from './aged-face.ts';

export type Seen = Pick<AgedFace, 'size' | 'age' | 'under12' | 'response'>;

declare global {
  var readSheet: (pictures: readonly string[], height: number | null) => Promise<Seen[]>;
}

/** Portraits of All-Age-Faces show the head in the middle, this part of their height high. */
const HEAD = 0.6;
const [WIDTH, HEIGHT] = [1200, 900];
const NONE: Seen = { size: null, age: null, under12: null, response: null };

/**
 * In a page of its own, in Chromium: what the reader's nets see in portraits, by their addresses. `height`: of the heads,
 * all on one frame of 1200 x 900; null for each alone at its own size.
 */
const models = await loadFaceModels();
const cropSmall = createCropFace(112);
const cropLarge = createCropFace(224);

globalThis.readSheet = async (addresses, height) => {
  const portraits = await Promise.all(
    addresses.map(async (address) => createImageBitmap(await (await fetch(address)).blob())),
  );
  if (height !== null) return readFrame(portraits, height);
  const seen: Seen[] = [];
  for (const portrait of portraits) {
    const [largest] = (await models.findHeads(portrait)).sort((a, b) => b.width - a.width);
    seen.push(largest ? await readHead(portrait, largest) : NONE);
  }
  return seen;
};

async function readFrame(portraits: readonly ImageBitmap[], height: number): Promise<Seen[]> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#778';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const columns = Math.ceil(Math.sqrt((portraits.length * WIDTH) / HEIGHT));
  const rows = Math.ceil(portraits.length / columns);
  const middles = portraits.map((portrait, i) => {
    const high = height / HEAD;
    const wide = (portrait.width * high) / portrait.height;
    const x = ((i % columns) + 0.5) * (WIDTH / columns);
    const y = (Math.floor(i / columns) + 0.5) * (HEIGHT / rows);
    context.drawImage(portrait, x - wide / 2, y - high / 2, wide, high);
    return [x, y] as const;
  });
  const frame = await createImageBitmap(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 }));
  const heads = await models.findHeads(frame);
  const seen: Seen[] = [];
  for (const [x, y] of middles) {
    const head = heads.find((h) => x > h.x && x < h.x + h.width && y > h.y && y < h.y + h.height);
    seen.push(head ? await readHead(frame, head) : NONE);
  }
  return seen;
}

async function readHead(picture: ImageBitmap, head: HeadBox): Promise<Seen> {
  const small = faceBatch([cropSmall(picture, head, 1), cropSmall(picture, head, 1, true)], 112);
  const large = faceBatch([cropLarge(picture, head, 1.3)], 224);
  const [plain = 0, mirrored = 0] = await models.ageGender(small);
  const [reading] = await models.faceres(large);
  small.dispose();
  large.dispose();
  if (!reading) return NONE;
  return {
    size: Math.max(head.width, head.height),
    age: (plain + mirrored) / 2,
    under12: oddsOfUnder12(reading.years),
    response: reading.response,
  };
}
