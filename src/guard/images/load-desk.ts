import { send } from '../../browser/send.ts';
import type { ImageDesk } from '../attach/image-desk.ts';
import { type DeskSlot, takeDesk } from './desk-slot.ts';

const WAIT_MS = 4000;

const loading = new WeakMap<DeskSlot, Promise<ImageDesk>>();

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no image desk in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The image desk of this frame; its script comes on the first call (`entrypoints/images.content.ts`), and once there it
 * stays. Rejects where nobody has offered it a place, or it has not come within `waitMs`; the next call tries anew.
 */
export function loadDesk(waitMs = WAIT_MS): Promise<ImageDesk> {
  const slot = takeDesk();
  if (!slot) return Promise.reject(new Error('no place for an image desk'));
  const known = loading.get(slot);
  if (known) return known;
  // A script that fails to come may still have been on its way: the slot decides.
  const asked = send('background', 'images', { desk: true }).then(() => slot.filled);
  const desk = within(Promise.race([slot.filled, asked]), waitMs);
  loading.set(slot, desk);
  desk.catch(() => loading.delete(slot));
  return desk;
}
