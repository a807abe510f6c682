import { browser } from 'wxt/browser';
import { MessageError } from './message-error.ts';

/** As WXT names the script of `entrypoints/images.content.ts`. */
const DESK = '/content-scripts/images.js';

/** Puts the image desk's script into a frame of our content script, beside it; there it opens once, however often it comes. */
export async function injectDesk(tabId: number, frameId: number): Promise<void> {
  try {
    // At once: by default it would wait until the page is idle, which a busy site is late to be.
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [DESK],
      injectImmediately: true,
    });
  } catch (error) {
    throw new MessageError('failed', String(error));
  }
}
