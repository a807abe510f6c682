import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';
import { settingsItem } from './storage.ts';

export const PAUSE_ALARM = 'pause-end';
export const PAUSE_MINUTES = 15;

/** An alarm at the end of the pause, so that it ends also where the background sleeps. */
export async function schedulePauseEnd({ pausedUntil }: Settings): Promise<void> {
  if (pausedUntil === null) await browser.alarms.clear(PAUSE_ALARM);
  else browser.alarms.create(PAUSE_ALARM, { when: pausedUntil });
}

/** Ends a pause that is over; one that was meanwhile made longer goes on. */
export async function endPause(now: number): Promise<void> {
  const { pausedUntil } = await settingsItem.get();
  if (pausedUntil === null || pausedUntil > now) return;
  await settingsItem.update((s) => (s.pausedUntil !== null && s.pausedUntil <= now ? { ...s, pausedUntil: null } : s));
}
