import { browser } from 'wxt/browser';

/** The tab that the person has in front: the popup is open over it. Its address is told where we may know it. */
export async function frontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
