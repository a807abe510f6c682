import { browser } from 'wxt/browser';
import { type Evidence, LONGEST_SELECTION, type PictureMissing } from '../core/evidence/evidence.ts';
import { digestOf } from './digest.ts';
import { frontTab } from './front-tab.ts';
import { pageSelection } from './page-selection.ts';

interface Picture {
  readonly picture: string | null;
  readonly pictureMissing: PictureMissing | null;
}

/**
 * What the tab in front shows, for a note of abuse: only to be called from a press of the person's, as `activeTab` gives
 * nothing else. Nothing is stored. Rejects where the browser does not even say what page it is.
 */
export async function takeEvidence(now = new Date()): Promise<Evidence> {
  const tab = await frontTab();
  if (tab?.id === undefined || !tab.url) throw new Error('The browser does not say what page this is.');
  // The words first: the picture takes longer, and pages change.
  const selected = await pageSelection(tab.id).catch(() => '');
  const picture = await pictureOf(tab.windowId);
  const selection = selected.slice(0, LONGEST_SELECTION);
  return {
    address: tab.url,
    title: tab.title ?? '',
    at: now.getTime(),
    offset: -now.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    selection,
    selectionCut: selected.length > selection.length,
    ...picture,
    hashes: {
      selection: selection === '' ? null : await digestOf(new TextEncoder().encode(selection)),
      picture: picture.picture === null ? null : await digestOf(bytesOf(picture.picture)),
    },
  };
}

/** A page of the browser's own, or one that the person has not opened the popup on, is not shown to us. */
async function pictureOf(windowId: number | undefined): Promise<Picture> {
  try {
    const options = { format: 'png' } as const;
    const picture =
      windowId === undefined
        ? await browser.tabs.captureVisibleTab(options)
        : await browser.tabs.captureVisibleTab(windowId, options);
    return picture.startsWith('data:image/png;base64,') ? { picture, pictureMissing: null } : NO_PICTURE;
  } catch (error) {
    const refused = /permission|cannot access|cannot be|not allowed|<all_urls>|activeTab/i.test(String(error));
    return { picture: null, pictureMissing: refused ? 'refused' : 'failed' };
  }
}

const NO_PICTURE: Picture = { picture: null, pictureMissing: 'failed' };

const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
