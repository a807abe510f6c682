import { browser } from 'wxt/browser';
import { isRecord } from './check.ts';
import { withLock } from './lock.ts';
import type { LookUpFor } from './look-up-kinds.ts';

/**
 * People in a row whom one tab may have looked up in the school's filter, and how fast there may be more. A press is the
 * person's own, and somebody may well go through a hundred requests in an evening.
 */
export const LOOK_UPS: Readonly<Record<LookUpFor, number>> = { conversation: 20, press: 150 };
const SECONDS_EACH: Readonly<Record<LookUpFor, number>> = { conversation: 30, press: 5 };

/** Tabs remembered at most; far more than anybody has open. */
const TABS = 1000;
const KEY = 'lookUps';

interface Bucket {
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const isBucket = (raw: unknown): raw is Bucket => isRecord(raw) && Number.isFinite(raw.left) && Number.isFinite(raw.at);

/**
 * Whether this tab may look up one more person now. A page could show us name after name to learn which the filter knows.
 * Counted for as long as the browser runs, hit or miss: neither a reload nor a background that has slept starts anew.
 */
export function mayLookUp(tab: number, why: LookUpFor, now: number): Promise<boolean> {
  return withLock(KEY, async () => {
    const { session } = browser.storage;
    const stored = (await session.get(KEY))[KEY];
    const kept = isRecord(stored) && Object.keys(stored).length <= TABS ? stored : {};
    const name = `${why} ${tab}`;
    const old = isBucket(kept[name]) ? kept[name] : { left: LOOK_UPS[why], at: now };
    const earned = Math.max(0, now - old.at) / 1000 / SECONDS_EACH[why];
    const left = Math.min(LOOK_UPS[why], old.left + earned);
    const allowed = left >= 1;
    await session.set({ [KEY]: { ...kept, [name]: { left: allowed ? left - 1 : left, at: now } } });
    return allowed;
  });
}
