import type { ImageFacts } from '../core/image/image-facts.ts';
import { ImageError } from '../core/image/image-problem.ts';
import type { ImageReader } from '../reader/image/image-reading.ts';
import { type ExchangeOptions, exchange, UnheardError } from './image-exchange.ts';
import { type ImageJob, largest } from './image-wire.ts';
import { send } from './send.ts';

interface PortOptions extends ExchangeOptions {
  /** Sees to it that the reader page is there. */
  wake(): Promise<unknown>;
}

const DEFAULTS: PortOptions = {
  carriesBlobs: Boolean(import.meta.env.FIREFOX),
  silenceMs: 20_000,
  wake: () => send('background', 'images', { desk: false }),
};

/** The picture reader of the reader page, over ports; where that page is missing, it is made once more. */
export function createImagePort(given: Partial<PortOptions> = {}): ImageReader {
  const options = { ...DEFAULTS, ...given };

  const ask = async (job: ImageJob, given: Blob, signal: AbortSignal): Promise<ImageFacts | Blob> => {
    if (given.size > largest(given.type)) throw new ImageError('too-large', `${given.size} bytes`);
    // A blob of our own: what a page's file returns belongs to the page, in Firefox.
    const file = new Blob([given], { type: given.type });
    try {
      return await exchange(job, file, signal, options);
    } catch (error) {
      if (!(error instanceof UnheardError)) throw error;
      await options.wake();
      return await exchange(job, file, signal, options);
    }
  };
  /** Whatever else goes wrong, above all an extension that has been updated: the reader is out of reach. */
  const asked = <T>(job: ImageJob, file: Blob, signal: AbortSignal): Promise<T> =>
    ask(job, file, signal).catch((error: unknown) => {
      throw error instanceof ImageError ? error : new ImageError('reader', String(error));
    }) as Promise<T>;

  return {
    read: (file, crests, signal) => asked({ op: 'read', crests }, file, signal),
    preview: (file, longest, signal) => asked({ op: 'preview', longest }, file, signal),
    blur: (file, boxes, signal) => asked({ op: 'blur', boxes }, file, signal),
  };
}
