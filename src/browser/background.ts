import { browser } from 'wxt/browser';
import { backgroundHandlers } from './background-handlers.ts';
import { showBadge } from './badge.ts';
import { isRecord } from './check.ts';
import { firstRunItem, welcomeOnce } from './first-run.ts';
import { hostsOf } from './hosts-of.ts';
import { languageOf } from './language.ts';
import { endPause, PAUSE_ALARM, schedulePauseEnd } from './pause.ts';
import { createPolicy, refreshOncePerSession } from './policy.ts';
import type { ReaderLink } from './reader-link.ts';
import { remind, startReminders } from './remind.ts';
import { serve } from './serve.ts';
import { ITEMS, settingsItem } from './storage.ts';

export interface BackgroundParts {
  /** The pack that ships with the extension. */
  readonly shipped: unknown;
  /** Match patterns of the sites, as in the manifest. */
  readonly matches: readonly string[];
  readonly link: ReaderLink;
  /** Whether the browser puts content scripts into open tabs by itself after an installation (Firefox does). */
  readonly injectsOnInstall: boolean;
}

/** Tabs that were open before the extension came, or was updated, have no living content script: say so. */
async function markOpenTabs(matches: readonly string[]): Promise<void> {
  const language = languageOf((await settingsItem.get()).language);
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showBadge(id, 'reload', language))));
}

/** Whatever else of the settings changes, the pack stays the same. */
function isOtherSchool(change: { oldValue?: unknown; newValue?: unknown } | undefined): boolean {
  if (!change) return false;
  const [before, after] = [change.oldValue, change.newValue].map((stored) => {
    const value = isRecord(stored) ? stored.value : null;
    return JSON.stringify((isRecord(value) && value.school) || null);
  });
  return before !== after;
}

/** Starts the background. Every listener is registered before the first `await`, or the browser could not wake it. */
export function startBackground({ shipped, matches, link, injectsOnInstall }: BackgroundParts): void {
  const signal = new AbortController().signal;
  const policy = createPolicy(shipped);
  serve('background', backgroundHandlers(policy, link), hostsOf(matches), signal);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void policy.refresh();
    if (reason === 'install') void firstRunItem.set('due').then(() => welcomeOnce(policy));
    if (!injectsOnInstall && (reason === 'install' || reason === 'update')) void markOpenTabs(matches);
  });
  // Also what starts the background with the browser, so that a policy is in force before the first page.
  browser.runtime.onStartup.addListener(() => void policy.refresh());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && isOtherSchool(changes[settingsItem.key]))) void policy.refresh();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_ALARM) void endPause(Date.now());
  });
  settingsItem.watch((settings) => void schedulePauseEnd(settings), signal);
  startReminders(signal);

  void (async () => {
    for (const item of ITEMS) await item.repair();
    await refreshOncePerSession(policy);
    void welcomeOnce(policy);
    await endPause(Date.now());
    await remind(new Date());
  })();
}
