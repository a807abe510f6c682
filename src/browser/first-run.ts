import { browser } from 'wxt/browser';
import { effectiveSettings } from './effective-settings.ts';
import { defineItem, type StorageItem } from './item.ts';
import { withLock } from './lock.ts';
import type { Policy } from './policy.ts';
import { settingsItem } from './storage.ts';

/** Whether the page of welcome is still to come. `due` from the installation on, until the browser has told what the school wants. */
export const firstRunItem: StorageItem<'due' | 'done'> = defineItem<'due' | 'done'>({
  key: 'firstRun',
  version: 1,
  fallback: 'done',
  parse: (raw) => ({ value: raw === 'due' ? 'due' : 'done', intact: raw === 'due' || raw === 'done' }),
});

/** After an installation by the school, its settings may be told a while after the browser first answers. */
const SCHOOLS_OWN_MS = 6000;

/** Who installed it; the one part of `management` that needs no permission. */
async function installedBySchool(): Promise<boolean> {
  try {
    const { installType } = await browser.management.getSelf();
    return installType === 'admin';
  } catch {
    return false;
  }
}

/**
 * Opens the page of welcome where it is due, once, unless the pack says that there is none. Where the browser could not
 * tell what the school manages, nothing is shown and it stays due: the next start of the background asks again.
 */
export async function welcomeOnce(policy: Policy, schoolsOwnMs = SCHOOLS_OWN_MS): Promise<void> {
  await withLock('welcome', async () => {
    if ((await firstRunItem.get()) !== 'due') return;
    let state = await policy.ready();
    if (state.keys.length === 0 && (await installedBySchool())) {
      await new Promise((resolve) => setTimeout(resolve, schoolsOwnMs));
      state = await policy.refresh();
    }
    if (!state.checked) return;
    // Before it opens: a page that comes twice is worse than one that never comes.
    await firstRunItem.set('done');
    const [own, inForce] = await Promise.all([settingsItem.get(), policy.inForce()]);
    if (!effectiveSettings(own, inForce?.pack.settings).firstRun) return;
    const address = '/welcome.html' as Parameters<typeof browser.runtime.getURL>[0];
    await browser.tabs.create({ url: browser.runtime.getURL(address) });
  });
}
