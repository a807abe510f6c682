import model from '../../../../assets/models/image-faces.json';
import type { Box, FaceFact } from '../../../core/image/image-facts.ts';
import { type AgeModel, estimateAge } from './age-model.ts';
import { decideClasses } from './decide-classes.ts';
import type { HeadBox } from './head-box.ts';
import { loadFaceModels } from './load-models.ts';
import { createReadAges } from './read-ages.ts';

/** Every head of an upright picture, the surest first. */
export type FaceReader = (picture: ImageBitmap) => Promise<FaceFact[]>;

/** Loads the models (half a second, 70 MB). Rejects where they cannot be read or run. For a worker: no DOM is needed. */
export async function createFaceReader(): Promise<FaceReader> {
  const models = await loadFaceModels();
  const readAges = createReadAges(models);
  return async (picture) => {
    const heads = await models.findHeads(picture);
    const signs = await readAges(picture, heads);
    const ages = signs.map((of) => of && estimateAge(of, model as unknown as AgeModel));
    const classes = decideClasses(ages.map((age) => ({ rarity: age?.rarity ?? null, under12: age?.child ?? 0 })));
    return heads.map((head, i) => ({
      box: boxOf(head, picture),
      childProbability: ages[i] ? Math.round(ages[i].minor * 1000) / 1000 : null,
      class: classes[i] ?? 'unknown',
    }));
  };
}

/** Whole pixels, inside the picture. */
function boxOf({ x, y, width, height }: HeadBox, picture: ImageBitmap): Box {
  const [left, right] = span(x, width, picture.width);
  const [top, bottom] = span(y, height, picture.height);
  return [left, top, right - left, bottom - top];
}

function span(from: number, length: number, most: number): [number, number] {
  const start = Math.max(0, Math.min(most - 1, Math.floor(from)));
  return [start, Math.max(start + 1, Math.min(most, Math.ceil(from + length)))];
}
