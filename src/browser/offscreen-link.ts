import { browser } from 'wxt/browser';
import { MessageError } from './message-error.ts';
import type { ReaderLink } from './reader-link.ts';
import { send } from './send.ts';

const PAGE = '/reader.html';

async function exists(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

async function create(): Promise<void> {
  if (await exists()) return;
  try {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS', 'BLOBS'],
      justification: 'Reads drafts and pictures on this device, in workers, without slowing the page down.',
    });
  } catch (error) {
    // A document that an earlier life of the service worker was still making counts as ours.
    if (!(await exists())) throw new MessageError('missing', String(error));
  }
}

/** The reader in Chromium's one offscreen document: made on first need, once, and it outlives the service worker. */
export function createOffscreenLink(): ReaderLink {
  let ready: Promise<void> | null = null;
  const ensure = (): Promise<void> => {
    ready ??= create().catch((error) => {
      ready = null;
      throw error;
    });
    return ready;
  };
  const withPage = async <T>(ask: () => Promise<T>): Promise<T> => {
    await ensure();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof MessageError) || error.code !== 'missing') throw error;
      ready = null;
      await ensure();
      return ask();
    }
  };
  return {
    // Others speak to the page by themselves and cannot tell that it is gone; so it is looked for anew.
    awake: async () => {
      const known = ready;
      await known?.catch(() => undefined);
      if (!(await exists()) && ready === known) ready = null;
      await ensure();
    },
    read: (draft, revision, patient = false) =>
      withPage(() => send('reader', 'reader-read', { draft, revision, patient })),
    load: (pack, revision) => withPage(() => send('reader', 'reader-load', { pack, revision })),
  };
}
