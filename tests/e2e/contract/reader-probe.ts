import type { CDPSession, Page } from '@playwright/test';

/** Runs in our content script's own world: notes the text of every draft that the reader has answered. */
const WATCH = `(() => {
  if (globalThis.readings) return;
  const readings = globalThis.readings = [];
  for (const runtime of new Set([globalThis.browser?.runtime, globalThis.chrome?.runtime])) {
    if (!runtime) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, ...rest) => {
      const reply = send(message, ...rest);
      if (message?.name === 'read')
        Promise.resolve(reply).then((r) => { if (r?.ok) readings.push(message.body.draft.text); }, () => {});
      return reply;
    };
  }
})()`;

/** Tells when a draft's verdict is final, which nothing on the page shows for a clean one: tests need not sleep. */
export class ReaderProbe {
  static readonly #of = new WeakMap<Page, ReaderProbe>();
  #world: number | null = null;

  private constructor(private readonly cdp: CDPSession) {}

  /** Before the page's first navigation. */
  static async attach(page: Page): Promise<ReaderProbe> {
    const cdp = await page.context().newCDPSession(page);
    const probe = new ReaderProbe(cdp);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type !== 'isolated' || !context.origin.startsWith('chrome-extension://')) return;
      probe.#world = context.id;
      void probe.#evaluate(WATCH);
    });
    await cdp.send('Runtime.enable');
    ReaderProbe.#of.set(page, probe);
    return probe;
  }

  static of(page: Page): ReaderProbe | null {
    return ReaderProbe.#of.get(page) ?? null;
  }

  /** Settings and pack are read at the page's start; what is asked for after them is answered after them. */
  async started(): Promise<void> {
    await this.#evaluate("globalThis.chrome.storage.local.get(['settings', 'pack']).then(() => null)");
  }

  /** Texts of the drafts that the reader has answered since the page was loaded. */
  async readings(): Promise<readonly string[]> {
    return (await this.#evaluate('globalThis.readings ?? []')) as readonly string[];
  }

  async #evaluate(expression: string): Promise<unknown> {
    if (this.#world === null) return [];
    const { result } = await this.cdp
      .send('Runtime.evaluate', { contextId: this.#world, expression, returnByValue: true, awaitPromise: true })
      // The page is on its way to another address.
      .catch(() => ({ result: { value: [] } }));
    return result.value ?? [];
  }
}
