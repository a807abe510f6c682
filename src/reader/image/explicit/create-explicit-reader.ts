import { div, expandDims, browser as pixels, type Tensor, tidy } from '@tensorflow/tfjs-core';
import weights from '../../../../assets/models/image-explicit.bin?url';
import model from '../../../../assets/models/image-explicit.json?url';
import { loadGraphModel } from '../graph-model.ts';
import { explicitShare } from './explicit-share.ts';

/** Pixels, as the model takes pictures: stretched to a square, like those it was trained on. */
const SIDE = 224;

/**
 * Reads how probably a picture is nude or sexual, 0 to 1 (the mobilenet_v2_mid model of nsfwjs). Rejects where the model
 * can't be loaded.
 */
export async function createExplicitReader(): Promise<(picture: ImageBitmap) => Promise<number>> {
  const graph = await loadGraphModel(model, weights);

  return async (picture) => {
    const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true, alpha: false });
    if (!context) throw new Error('no 2D canvas');
    // As nsfwjs does it: from the nearest four pixels. Smoother pictures score higher, innocent ones too.
    context.imageSmoothingQuality = 'low';
    context.drawImage(picture, 0, 0, SIDE, SIDE);
    const image = context.getImageData(0, 0, SIDE, SIDE);
    const output = tidy(() => graph.predict(expandDims(div(pixels.fromPixels(image), 255))) as Tensor);
    const probabilities = await output.data();
    output.dispose();
    return explicitShare(probabilities);
  };
}
