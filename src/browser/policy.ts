import { browser } from 'wxt/browser';
import type { PackError } from '../core/pack/pack-error.ts';
import type { Pack } from '../core/pack/schema.ts';
import { checkPack } from './check-pack.ts';
import { choosePack, type PackChoice, type PackInputs } from './choose-pack.ts';
import { withLock } from './lock.ts';
import { type ManagedReading, readManaged } from './managed.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { PackState } from './pack-state.ts';
import { packItem, packStateItem, settingsItem } from './storage.ts';

export interface Policy {
  /** Re-reads what the school manages and the person's own details, and puts the right pack in force. */
  refresh(): Promise<PackState>;
  /** The state once the browser has told, in this life of the background, what the school manages. */
  ready(): Promise<PackState>;
  inForce(): Promise<PackInForce | null>;
}

/** First 16 hex digits of the SHA-256 of the pack's JSON. */
async function revisionOf(pack: Pack): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(pack)));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What Chromium lets an extension keep, all together. */
const TOO_LARGE: PackError = { path: 'pack', problem: 'too-long', detail: '10 MB' };

/** Chromium: `Resource::kQuotaBytes quota exceeded`, `QUOTA_BYTES quota exceeded`; Firefox: `QuotaExceededError`. */
const NO_ROOM = /quota/i;

interface Before {
  readonly kept: PackInForce | null;
  readonly keptState: PackState;
  /** The very same pack stays in force. */
  readonly same: boolean;
}

/** When what is in force came, when the browser last told, and when a managed pack was taken away. */
function timesOf({ source, state }: PackChoice, { kept, keptState, same }: Before) {
  const now = new Date().toISOString();
  const removed = kept?.source === 'managed' && source !== 'managed';
  return {
    arrivedAt: (same ? keptState.arrivedAt : null) ?? now,
    checkedAt: state.checked ? now : keptState.checkedAt,
    removedAt: source === 'managed' ? null : removed ? now : keptState.removedAt,
  };
}

/** @param shipped the pack that ships with the extension, as it lies in its file */
export function createPolicy(shipped: unknown): Policy {
  const standard = checkPack(shipped).pack;
  let running: Promise<PackState> | null = null;
  let again = false;
  let last: PackState | null = null;
  /** A copy of what is stored: a large pack takes tens of milliseconds to read, and only this module writes it. */
  let current: PackInForce | null = null;

  /** Keeps what is chosen in force; a pack that the browser has no room for is refused like one with mistakes. */
  const keep = async (inputs: PackInputs): Promise<{ choice: PackChoice; same: boolean }> => {
    const { kept, managed } = inputs;
    const choice = choosePack(inputs);
    const { pack, source, state } = choice;
    const { schoolDevice } = state;
    const next = pack && { revision: await revisionOf(pack), source, pack, schoolDevice };
    const same = kept?.revision === next?.revision && kept?.source === source;
    try {
      if (next && !(same && kept?.schoolDevice === schoolDevice)) await packItem.set(next);
    } catch (error) {
      if (!NO_ROOM.test(String(error)) || managed.kind !== 'told' || !managed.pack) throw error;
      const errors = [TOO_LARGE, ...managed.errors];
      return keep({ ...inputs, managed: { ...managed, pack: null, base: null, errors } });
    }
    current = next;
    return { choice, same };
  };

  const apply = (managed: ManagedReading): Promise<PackState> =>
    withLock('policy', async () => {
      const [kept, keptState, settings] = await Promise.all([packItem.get(), packStateItem.get(), settingsItem.get()]);
      const { choice, same } = await keep({ managed, kept, keptState, standard, school: settings.school });
      const state = { ...choice.state, ...timesOf(choice, { kept, keptState, same }) };
      if (JSON.stringify(state) !== JSON.stringify(keptState)) await packStateItem.set(state);
      return state;
    });

  const readAll = async (): Promise<PackState> => {
    let state: PackState;
    do {
      again = false;
      // Managed storage is slow at the browser's start: right after installation the pack that ships stands in.
      if ((await packItem.get()) === null) await apply({ kind: 'unavailable' });
      state = await apply(await readManaged(standard));
      last = state;
    } while (again);
    return state;
  };

  const refresh = (): Promise<PackState> => {
    if (running) again = true;
    running ??= readAll().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    refresh,
    ready: async () => running ?? last ?? refresh(),
    inForce: async () => {
      current ??= await packItem.get();
      if (current === null) await apply({ kind: 'unavailable' });
      return current;
    },
  };
}

const CHECKED = 'policyChecked';

/** Refreshes once a browser session, also where neither `onStartup` nor `onInstalled` fires (extension switched on again). */
export async function refreshOncePerSession(policy: Policy): Promise<void> {
  const session = browser.storage.session;
  if ((await session.get(CHECKED))[CHECKED] === true) return;
  await policy.refresh();
  await session.set({ [CHECKED]: true });
}
