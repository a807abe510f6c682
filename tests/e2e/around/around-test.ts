import { type ExtensionApi, packChosen } from '../contract/extension-state.ts';
import { test as base } from '../fixtures/extension.ts';

export { chip as notes, expect } from '../fixtures/extension.ts';

type Local = ExtensionApi['storage']['local'] & {
  get(key: null): Promise<Record<string, unknown>>;
  remove(keys: readonly string[]): Promise<void>;
};

/** For tests that put other packs and settings onto the device: whoever comes after them finds it as they did. */
export const test = base.extend<{ asFound: undefined }>({
  asFound: [
    async ({ serviceWorker }, use) => {
      const worker = await serviceWorker();
      await packChosen(worker);
      const found = await worker.evaluate(() => {
        const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
        return (local as unknown as Local).get(null);
      });
      await use(undefined);
      await (await serviceWorker()).evaluate(async (before) => {
        const local = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local as unknown as Local;
        const now = await local.get(null);
        await local.remove(Object.keys(now).filter((key) => !(key in before)));
        await local.set(before as Parameters<typeof local.set>[0]);
      }, found);
    },
    { auto: true },
  ],
});
