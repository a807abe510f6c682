import { browser } from 'wxt/browser';
import { isRecord } from './check.ts';
import { ITEMS, packItem, packStateItem } from './storage.ts';

/** The policy in force is the school's or ours: it stays, and is no part of a copy. */
const POLICY: ReadonlySet<string> = new Set([packItem.key, packStateItem.key]);

const area = () => browser.storage.local;
const ownKeys = (stored: Record<string, unknown>): string[] => Object.keys(stored).filter((key) => !POLICY.has(key));

/** The secrets under which hashes were made are of use to nobody but who would guess at the words behind them. */
function withoutSecret(stored: unknown): unknown {
  const value = isRecord(stored) && 'version' in stored && 'value' in stored ? stored.value : stored;
  if (!isRecord(value) || !('key' in value)) return value;
  const { key: _secret, ...rest } = value;
  return rest;
}

/** All that is kept on this device of the person's own, by name; also what was moved aside as it could not be read. */
export async function everythingOfMine(): Promise<Record<string, unknown>> {
  const stored = await area().get(null);
  return Object.fromEntries(ownKeys(stored).map((key) => [key, withoutSecret(stored[key])]));
}

/** Deletes all of that: what stays is the policy in force, as it is for somebody who has just installed the extension. */
export async function deleteEverythingOfMine(): Promise<void> {
  // One after another under their locks, so that nobody who is writing brings one back.
  for (const item of ITEMS) if (!POLICY.has(item.key)) await item.clear();
  await area().remove(ownKeys(await area().get(null)));
}
