import { crestScenes } from '../../eval/images/crest-scenes.ts';
import { wordScenes } from '../../eval/images/word-scenes.ts';
import type { SceneKind, SceneReading } from './page-api.ts';

/** A drawn picture, what is in it, and the crest to look for. */
export type Scene = Omit<SceneReading, 'reading'> & {
  readonly canvas: OffscreenCanvas;
  readonly quality: number;
  readonly reference: OffscreenCanvas | null;
};

/** Scenes of either generator in one shape; for pages of a browser. */
export function* drawnScenes(kind: SceneKind, seed: number, count: number): Generator<Scene> {
  if (kind === 'words') {
    for (const { id, canvas, quality, words } of wordScenes(seed, count))
      yield { id, canvas, quality, words: [...words], crest: null, kind: id.split('-')[0] ?? '', reference: null };
    return;
  }
  for (const { id, canvas, quality, reference, height, box, kind: what } of crestScenes(seed, count)) {
    const crest = height !== null && box ? { height, box } : null;
    yield { id, canvas, quality, reference, words: [], crest, kind: what };
  }
}
