import { browser } from 'wxt/browser';
import type { Openable } from './messages.ts';

/** Opens a page of ours in a tab of its own; `at` is its address fragment, empty for the page as a whole. */
export async function openPage(page: Openable, at = ''): Promise<void> {
  const path = `/${page}.html${at ? `#${at}` : ''}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]) });
}
