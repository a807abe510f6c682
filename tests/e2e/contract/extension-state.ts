import type { Page, Worker } from '@playwright/test';

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

/** Writes the person's settings, as the options page would. */
export async function store(worker: Worker, change: Readonly<Record<string, unknown>>): Promise<void> {
  await worker.evaluate(async (given) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { version: 1, value: { ...settings?.value, ...given } } });
  }, change);
}

/** Changes the pack in force, on top of what the background made of it; the answer puts the old one back. */
export async function changePack(
  worker: Worker,
  change: { readonly revision: string; readonly levels: Readonly<Record<string, string>> },
): Promise<() => Promise<void>> {
  const kept = await worker.evaluate(async ({ revision, levels }) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const { pack: stored } = await local.get('pack');
    const pack = stored?.value?.pack as { rules: { id: string; level: string }[] };
    const rules = pack.rules.map((rule) => ({ ...rule, level: levels[rule.id] ?? rule.level }));
    await local.set({ pack: { version: 1, value: { ...stored?.value, revision, pack: { ...pack, rules } } } });
    return stored;
  }, change);
  return () =>
    worker.evaluate(async (pack) => {
      await (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({ pack });
    }, kept);
}

export const packSource = (worker: Worker): Promise<unknown> =>
  worker.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    return (await local.get('pack')).pack?.value?.source;
  });

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
