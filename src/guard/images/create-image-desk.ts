import { fromBase64 } from '../../browser/base64.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import type { ImageReader } from '../../reader/image/image-reading.ts';
import type { Batch, BatchAnswer, DeskPorts, ImageDesk } from '../attach/image-desk.ts';
import type { ImageUi } from '../attach/image-ui.ts';
import { createLooks } from '../attach/looks.ts';
import { answerOf, Decision } from './decision.ts';
import { lookAt } from './look-at.ts';
import { Remembered } from './remembered.ts';

/** A PNG of one grey pixel. */
const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
/** The workers end when idle for longer; a drag tells of itself over every part of the page. */
const WARM_MS = 20_000;
const onePixel = (): Blob => new Blob([fromBase64(ONE_PIXEL)], { type: 'image/png' });

/**
 * The image desk. `cleanPictures`: the person's setting. `decide` rejects only where it cannot ask (our dialog does not
 * open): then nothing has been decided, and the caller keeps the files.
 */
export function createImageDesk(
  ports: DeskPorts,
  reader: ImageReader,
  ui: ImageUi,
  cleanPictures: () => Promise<boolean> = async () => false,
): ImageDesk {
  const remembered = new Remembered();
  let compiled: { readonly revision: string; readonly pack: CompiledPack } | null = null;
  let warmed = 0;
  let last: Promise<unknown> = Promise.resolve();

  const packNow = (): CompiledPack | null => {
    const inForce = ports.pack();
    if (inForce && compiled?.revision !== inForce.revision)
      compiled = { revision: inForce.revision, pack: compilePack(inForce.pack) };
    return inForce && compiled ? compiled.pack : null;
  };

  const decide = async (batch: Batch, given: AbortSignal): Promise<BatchAnswer> => {
    const life = new AbortController();
    const signal = AbortSignal.any([given, ports.signal, life.signal]);
    if (signal.aborted) return answerOf(batch, null);
    const clean = await cleanPictures().catch(() => false);
    const parts = { ports, reader, ui, remembered, clean, pack: packNow(), revision: ports.pack()?.revision ?? null };
    return new Promise((resolve, reject) => {
      // Nobody waits for what is given up, nor hears how it failed.
      signal.addEventListener('abort', () => resolve(answerOf(batch, null)));
      new Decision(batch, parts, signal, () => life.abort()).reach().then(resolve, reject);
    });
  };

  const look: ImageDesk['look'] = async (picture, draft) => {
    const { judgeText, signal } = ports;
    return (await lookAt(picture, draft, packNow(), { reader, judgeText }, signal)).verdict;
  };

  return {
    look,
    looks: createLooks({ look }),
    // One dialog at a time.
    decide: (batch, signal) => {
      const answer = last.then(() => decide(batch, signal));
      last = answer.catch(() => undefined);
      return answer;
    },
    // The models load with the first picture, whatever it is.
    warm: () => {
      if (Date.now() - warmed < WARM_MS) return;
      warmed = Date.now();
      reader.read(onePixel(), [], ports.signal).catch(() => undefined);
    },
  };
}
