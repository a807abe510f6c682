import { browser } from 'wxt/browser';
import { type Evidence, LONGEST_SELECTION, type PictureMissing } from '../core/evidence/evidence.ts';
import { PageChanged } from '../core/evidence/page-changed.ts';
import { shownText } from '../core/evidence/shown-text.ts';
import { digestOf } from './digest.ts';
import { frontTab } from './front-tab.ts';
import { pageSelection } from './page-selection.ts';
import { withinMs } from './within-ms.ts';

interface Picture {
  readonly picture: string | null;
  readonly pictureMissing: PictureMissing | null;
}

/** How long the browser may take over the picture: it waits for a page that is busy. */
export const PICTURE_MS = 5_000;

interface Look extends Picture {
  readonly address: string;
  readonly title: string;
  readonly selected: string;
}

/** The page in front with what is selected on it and its picture; null where it went meanwhile. Rejects where the browser does not say what page it is. */
async function look(): Promise<Look | null> {
  const tab = await frontTab();
  if (tab?.id === undefined || !tab.url) throw new Error('The browser does not say what page this is.');
  // The words first: the picture takes longer, and pages change.
  const selected = await pageSelection(tab.id);
  const picture = await pictureOf(tab.windowId);
  const after = await frontTab();
  if (after?.id !== tab.id || after.url !== tab.url) return null;
  return { address: tab.url, title: after.title ?? '', selected, ...picture };
}

/**
 * What the tab in front shows, for a note of abuse: only to be called from a press of the person's, as `activeTab` gives
 * nothing else. Nothing is stored. Rejects where the browser does not even say what page it is, and with `PageChanged`
 * where it shows another one each time.
 */
export async function takeEvidence(clock = () => new Date()): Promise<Evidence> {
  const seen = (await look()) ?? (await look());
  if (seen === null) throw new PageChanged();
  const now = clock();
  const { selected, ...page } = seen;
  // Half a pair at the cut would be no sign of the page's.
  const selection = shownText(selected.slice(0, LONGEST_SELECTION).replace(/[\ud800-\udbff]$/, ''));
  return {
    ...page,
    at: now.getTime(),
    offset: -now.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    selection,
    selectionCut: selected.length > LONGEST_SELECTION,
    hashes: {
      selection: selection === '' ? null : await digestOf(new TextEncoder().encode(selection)),
      picture: page.picture === null ? null : await digestOf(bytesOf(page.picture)),
    },
  };
}

/** A page of the browser's own, or one that the person has not opened the popup on, is not shown to us. */
async function pictureOf(windowId: number | undefined): Promise<Picture> {
  try {
    const options = { format: 'png' } as const;
    const asked =
      windowId === undefined
        ? browser.tabs.captureVisibleTab(options)
        : browser.tabs.captureVisibleTab(windowId, options);
    const picture = await withinMs(PICTURE_MS, asked, '');
    return picture.startsWith('data:image/png;base64,') ? { picture, pictureMissing: null } : NO_PICTURE;
  } catch (error) {
    const refused = /permission|cannot access|cannot be|not allowed|<all_urls>|activeTab/i.test(String(error));
    return { picture: null, pictureMissing: refused ? 'refused' : 'failed' };
  }
}

const NO_PICTURE: Picture = { picture: null, pictureMissing: 'failed' };

const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
