import { browser } from 'wxt/browser';

/** Whether our button stands in the toolbar itself; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  const action = browser.action as { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> };
  try {
    return (await action.getUserSettings?.())?.isOnToolbar ?? null;
  } catch {
    return null;
  }
}
