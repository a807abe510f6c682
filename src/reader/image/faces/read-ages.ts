import { AGE_GENDER_SIDE } from './age-gender.ts';
import { type AgeSigns, oddsOfUnder12 } from './age-model.ts';
import { createCropFace } from './crop-face.ts';
import { faceBatch } from './face-batch.ts';
import { FACERES_SIDE, type FaceresReading } from './faceres.ts';
import type { HeadBox } from './head-box.ts';
import type { FaceModels } from './load-models.ts';

/** Of the head's longer side, what each net wants to see. */
const AGE_GENDER_PADDING = 1;
const FACERES_PADDING = 1.3;

/** `FaceresReading.response` from which an age can be read; see assets/models/image-faces.md. */
export const READABLE = 0.45;

/** In a crowd, the slow net reads no more faces than this, the largest of those that the quick one leaves open (years). */
const MOST_SLOW = 40;
const OPEN = { from: 8, to: 30 };
/** Of how many faces, the largest, an age is read at all. */
const MOST = 100;

/** The signs of age of each head, in their order; null where none can be read. */
export type ReadAges = (picture: ImageBitmap, heads: readonly HeadBox[]) => Promise<(AgeSigns | null)[]>;

export function createReadAges({ ageGender, faceres }: Pick<FaceModels, 'ageGender' | 'faceres'>): ReadAges {
  const cropSmall = createCropFace(AGE_GENDER_SIDE);
  const cropLarge = createCropFace(FACERES_SIDE);

  const ageOf = async (picture: ImageBitmap, head: HeadBox): Promise<number> => {
    const faces = [false, true].map((mirrored) => cropSmall(picture, head, AGE_GENDER_PADDING, mirrored));
    const batch = faceBatch(faces, AGE_GENDER_SIDE);
    const [plain = 0, mirrored = 0] = await ageGender(batch).finally(() => batch.dispose());
    return (plain + mirrored) / 2;
  };
  const slowly = async (picture: ImageBitmap, head: HeadBox): Promise<FaceresReading | undefined> => {
    const batch = faceBatch([cropLarge(picture, head, FACERES_PADDING)], FACERES_SIDE);
    const [reading] = await faceres(batch).finally(() => batch.dispose());
    return reading;
  };
  return async (picture, heads) => {
    const largest = [...heads.keys()].sort((a, b) => areaOf(heads[b]) - areaOf(heads[a])).slice(0, MOST);
    const signs = new Map<number, AgeSigns | null>();
    for (const i of largest) {
      const head = heads[i] as HeadBox;
      signs.set(i, { size: Math.max(head.width, head.height), age: await ageOf(picture, head), under12: null });
    }
    for (const i of slowOnes(largest, signs)) {
      const reading = await slowly(picture, heads[i] as HeadBox);
      const quick = signs.get(i);
      const readable = quick && reading && reading.response >= READABLE;
      signs.set(i, readable ? { ...quick, under12: oddsOfUnder12(reading.years) } : null);
    }
    return heads.map((_, i) => signs.get(i) ?? null);
  };
}

/** Everyone in a small company; in a crowd those whose age the quick net leaves open. */
function slowOnes(largest: readonly number[], signs: ReadonlyMap<number, AgeSigns | null>): readonly number[] {
  if (largest.length <= MOST_SLOW) return largest;
  const isOpen = (age = 0) => age >= OPEN.from && age <= OPEN.to;
  return largest.filter((i) => isOpen(signs.get(i)?.age)).slice(0, MOST_SLOW);
}

const areaOf = (head: HeadBox | undefined): number => (head ? head.width * head.height : 0);
