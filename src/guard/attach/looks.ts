import type { Draft } from '../../core/draft.ts';
import type { ImageVerdict } from '../../core/image/image-finding.ts';
import type { ImageDesk } from './image-desk.ts';
import { addressOf } from './ledger.ts';

const KEPT = 30;

/**
 * Judges the pictures of drafts (`Draft.images`, addresses) that nobody handed on: a verdict each, null for one that could
 * not be looked at. Never rejects. The last few verdicts are kept, in memory.
 */
export function createLooks(desk: Pick<ImageDesk, 'look'>): ImageDesk['looks'] {
  const verdicts = new Map<string, Promise<ImageVerdict | null>>();
  const look = async (address: string, draft: Draft) => desk.look(await drawn(address), draft);
  const known = (address: string, draft: Draft) => {
    const key = `${draft.audience} ${draft.account} ${address}`;
    let verdict = verdicts.get(key);
    if (!verdict) {
      verdict = look(address, draft).catch(() => null);
      // What cannot be drawn or read yet may be by the next look.
      void verdict.then((seen) => {
        const kind = seen?.incomplete?.kind;
        if (!seen || kind === 'problem' || kind === 'no-pack') verdicts.delete(key);
      });
      verdicts.set(key, verdict);
      const [oldest] = verdicts.keys();
      if (verdicts.size > KEPT && oldest) verdicts.delete(oldest);
    }
    return verdict;
  };
  return (draft) => Promise.all((draft.images ?? []).map((address) => known(address, draft)));
}

/** The picture, or the frame of a video, that the page shows from this address. Rejects where it may not be read. */
async function drawn(address: string): Promise<Blob> {
  // Only what lies on this device is drawn: nothing is asked of the network.
  const shown = /^(blob|data):/.test(address) && [...document.querySelectorAll('img, video')];
  const bitmap = await createImageBitmap((shown || []).find((one) => addressOf(one) === address) as HTMLImageElement);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
