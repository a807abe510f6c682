import { expect, type Page, type Worker } from '@playwright/test';
import { SCHOOL } from './compose.ts';

/** The parts of the extension API that tests use in the service worker. */
export interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, { value?: Record<string, unknown> } | undefined>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ value: TabReport }>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** What the content script of a tab tells the popup. */
export interface TabReport {
  readonly protection: string;
  readonly surfaces: readonly { readonly id: string; readonly kind: string }[];
  readonly unrecognised: number;
  readonly reader: string;
  readonly packRevision: string | null;
}

const REVISION = 'contract';

/**
 * Writes the person's settings, as the options page would, on top of those of every test: their school. When the background
 * has made its pack of them, the name of the school is made a matter of `caution` for every audience.
 */
export async function store(worker: Worker, change: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const given = { school: { name: SCHOOL }, ...change };
  const changed = await worker.evaluate(async (settings) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const kept = (await local.get('settings')).settings?.value;
    const value = { ...kept, ...settings };
    await local.set({ settings: { version: 1, value } });
    return JSON.stringify(value.school) !== JSON.stringify(kept?.school);
  }, given);
  // The background makes another pack of another school alone.
  if (!changed) return;
  // At the browser's start it takes about three seconds to tell what is managed.
  await expect.poll(() => isSettled(worker), { timeout: 20_000 }).toBe(true);
  await changePack(worker, REVISION, 'caution');
}

const isSettled = (worker: Worker): Promise<boolean> =>
  worker.evaluate(async (ours) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const [{ pack }, { packState }] = await Promise.all([local.get('pack'), local.get('packState')]);
    const { kind, checked } = packState?.value ?? {};
    return kind === 'own-details' && checked === true && pack?.value?.revision !== ours;
  }, REVISION);

/** Resolves when the background has chosen a pack, with what is managed told: it stays as it is from then on. */
export const packChosen = (worker: Worker): Promise<void> =>
  expect
    .poll(
      () =>
        worker.evaluate(async () => {
          const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
          const [{ pack }, { packState }] = await Promise.all([local.get('pack'), local.get('packState')]);
          return pack !== undefined && packState?.value?.checked === true;
        }),
      { timeout: 20_000 },
    )
    .toBe(true);

/** The pack in force with another level of one rule, the school's name if left out; the answer puts the old one back. */
export async function changePack(
  worker: Worker,
  revision: string,
  level: string,
  changed = 'school-identity',
): Promise<() => Promise<void>> {
  const kept = await worker.evaluate(
    async ([newRevision, newLevel, changedRule]) => {
      const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      const { pack: stored } = await local.get('pack');
      const pack = stored?.value?.pack as { rules: { id: string }[] };
      const rules = pack.rules.map((rule) =>
        rule.id === changedRule ? { ...rule, level: newLevel, levels: [] } : rule,
      );
      await local.set({
        pack: { version: 1, value: { ...stored?.value, revision: newRevision, pack: { ...pack, rules } } },
      });
      return stored;
    },
    [revision, level, changed] as const,
  );
  return () =>
    worker.evaluate(async (pack) => {
      await (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({ pack });
    }, kept);
}

/** How the page stands: what the popup would say, and what the badge says. Null where no content script answers. */
export const stateOf = (worker: Worker, page: Page): Promise<(TabReport & { badge: string }) | null> =>
  worker.evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    if (!tab) return null;
    const ask = { channel: 'purple-pen', to: 'tab', name: 'status', body: null };
    const reply = await tabs.sendMessage(tab.id, ask).catch(() => null);
    return reply && { ...reply.value, badge: await action.getBadgeText({ tabId: tab.id }) };
  }, page.url());
