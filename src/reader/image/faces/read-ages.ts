import { AGE_GENDER_SIDE } from './age-gender.ts';
import { type AgeSigns, oddsOfUnder12 } from './age-model.ts';
import { createCropFace } from './crop-face.ts';
import { faceBatch } from './face-batch.ts';
import { FACERES_SIDE, FACERES_YEARS } from './faceres.ts';
import type { HeadBox } from './head-box.ts';
import type { FaceModels } from './load-models.ts';

/** Of the head's longer side, what each net wants to see. */
const AGE_GENDER_PADDING = 1;
const FACERES_PADDING = 1.3;

/** The signs of age of each head, in their order; null where none can be read. */
export type ReadAges = (picture: ImageBitmap, heads: readonly HeadBox[]) => Promise<(AgeSigns | null)[]>;

export function createReadAges({ ageGender, faceres }: Pick<FaceModels, 'ageGender' | 'faceres'>): ReadAges {
  const cropSmall = createCropFace(AGE_GENDER_SIDE);
  const cropLarge = createCropFace(FACERES_SIDE);

  const ageOf = async (picture: ImageBitmap, head: HeadBox): Promise<number> => {
    const faces = [false, true].map((mirrored) => cropSmall(picture, head, AGE_GENDER_PADDING, mirrored));
    const [plain = 0, mirrored = 0] = await run(ageGender, faces, AGE_GENDER_SIDE);
    return (plain + mirrored) / 2;
  };
  const under12Of = async (picture: ImageBitmap, head: HeadBox): Promise<number> => {
    const years = await run(faceres, [cropLarge(picture, head, FACERES_PADDING)], FACERES_SIDE);
    return oddsOfUnder12(years.subarray(0, FACERES_YEARS));
  };
  return async (picture, heads) => {
    const signs = [];
    for (const head of heads) signs.push({ age: await ageOf(picture, head), under12: await under12Of(picture, head) });
    return signs;
  };
}

async function run(
  net: (faces: ReturnType<typeof faceBatch>) => Promise<Float32Array>,
  faces: readonly Uint8ClampedArray[],
  side: number,
): Promise<Float32Array> {
  const batch = faceBatch(faces, side);
  try {
    return await net(batch);
  } finally {
    batch.dispose();
  }
}
