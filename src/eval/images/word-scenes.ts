import { type SceneWord, sceneBrush } from './word-scene-brush.ts';
import { WORD_SCENE_LAYOUTS } from './word-scene-layouts.ts';

/** Sizes of the smallest print of a scene, in pixels of the picture. */
const SIZES = [12, 14, 16, 20, 24, 32, 40] as const;

export interface WordScene {
  readonly id: string;
  readonly canvas: OffscreenCanvas;
  /** Every word that is printed, its size in pixels of the canvas. */
  readonly words: readonly SceneWord[];
  /** JPEG quality to save it with, 0.55 to 0.9, as `convertToBlob` takes it. */
  readonly quality: number;
}

/**
 * Pictures with print in them, drawn from `seed`: certificates, class lists, labels, boards, chats, e-mails, banners,
 * each in every size in turn. For pages and workers of a browser. Letters look as the machine's fonts do.
 */
export function* wordScenes(seed: number, count: number): Generator<WordScene> {
  for (let index = 0; index < count; index += 1) {
    const layout = WORD_SCENE_LAYOUTS[index % WORD_SCENE_LAYOUTS.length] as (typeof WORD_SCENE_LAYOUTS)[number];
    const round = Math.floor(index / WORD_SCENE_LAYOUTS.length);
    const px = SIZES[(index + round) % SIZES.length] as number;
    const brush = sceneBrush(seed * 10_007 + index, ...layout.size);
    layout.draw(brush, px);
    const quality = (55 + brush.between(0, 35)) / 100;
    yield { id: `${layout.name}-${px}-${index}`, canvas: brush.context.canvas, words: brush.words, quality };
  }
}
