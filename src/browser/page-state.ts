import { browser } from 'wxt/browser';
import { MessageError } from './message-error.ts';
import { askTab } from './send.ts';
import { asTabStatus, type TabStatus } from './tab-status.ts';

/** What the popup can learn of the tab in front. */
export type PageState =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'reload'; readonly tab: number }
  | { readonly kind: 'page'; readonly tab: number; readonly status: TabStatus };

const isOn = (url: string, matches: readonly string[]): boolean => {
  const { origin } = new URL(url);
  return matches.some((match) => new URL(match.replace('*', '')).origin === origin);
};

/**
 * Without the `tabs` permission the browser shows a tab's address only on the sites that we may work on, and
 * that is all that is needed. Whether they are allowed at all has to be asked apart (Firefox lets the person refuse).
 */
export async function pageState(matches: readonly string[]): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && tab.url !== undefined && isOn(tab.url, matches)) {
    try {
      const status = asTabStatus(await askTab(tab.id, 'status'));
      return status ? { kind: 'page', tab: tab.id, status } : { kind: 'reload', tab: tab.id };
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      return { kind: 'reload', tab: tab.id };
    }
  }
  return (await hasAccess(matches)) ? { kind: 'elsewhere' } : { kind: 'no-access' };
}

const hasAccess = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...matches] });

/** To be called from a press of a button, as browsers ask for that. */
export const askForAccess = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...matches] });
