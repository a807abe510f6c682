import type { CrestFact } from '../../../core/image/image-facts.ts';
import type { CrestReference } from '../image-reading.ts';
import { loadNetworks } from './networks.ts';
import { type PreparedReference, prepareReference } from './prepare-reference.ts';
import { rasterOf } from './raster.ts';
import { referenceOf, withoutGround } from './reference.ts';
import { searchCrests } from './search-crests.ts';

/** Longer side of what is searched, px; larger pictures are made smaller. */
const LONGEST = 1400;
/** Longer side at which a reference is read. */
const LONGEST_REFERENCE = 512;

const keyOf = ({ id, image }: CrestReference) => `${id} ${image}`;

export type CrestReader = (picture: ImageBitmap, references: readonly CrestReference[]) => Promise<CrestFact[]>;

/** Extension pages may not fetch data addresses. */
function blobOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',', 2);
  if (!/^data:image\/[a-z0-9.+-]+;base64$/i.test(head)) throw new Error('not a picture in a base64 data address');
  return new Blob([Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))], { type: head.slice(5, -7) });
}

function bytesOf(picture: ImageBitmap, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width as number, height as number);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * Loads the networks. The reader finds each reference crest in a picture of any size; boxes in pixels of that picture.
 * Prepared references are kept until others are asked for. A reference that can't be decoded rejects; one with nothing
 * painted on it is passed over.
 */
export async function createCrestReader(): Promise<CrestReader> {
  const networks = await loadNetworks();
  let kept = new Map<string, Promise<PreparedReference | null>>();

  async function prepare({ id, image }: CrestReference): Promise<PreparedReference | null> {
    const picture = await createImageBitmap(blobOf(image));
    const { data, width, height } = bytesOf(picture, LONGEST_REFERENCE);
    picture.close();
    const reference = referenceOf(id, rasterOf(withoutGround(data, width, height), width, height, true));
    return reference && prepareReference(reference, networks);
  }

  return async (picture, references) => {
    if (references.length === 0) return [];
    const known = kept;
    kept = new Map(references.map((one) => [keyOf(one), known.get(keyOf(one)) ?? prepare(one)]));
    const prepared = await Promise.all(references.map(async (one) => kept.get(keyOf(one))));
    const { data, width, height } = bytesOf(picture, LONGEST);
    const found = await searchCrests(
      rasterOf(data, width, height),
      prepared.flatMap((one) => one ?? []),
      networks,
      picture.width / width,
      [picture.width, picture.height],
    );
    return found.map(({ id, box, score }) => ({ crest: id, box, score }));
  };
}
