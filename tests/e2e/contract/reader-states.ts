import type { BrowserContext, Worker } from '@playwright/test';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own API, changed under its feet
type Changed = any;

/** The offscreen document is closed. The next draft may make another. */
export const killReader = (worker: Worker): Promise<void> =>
  worker.evaluate(() => (globalThis as Changed).chrome.offscreen.closeDocument().catch(() => undefined));

/** It is closed, and no other can be made. */
export async function loseReader(worker: Worker): Promise<void> {
  await killReader(worker);
  await worker.evaluate(() => {
    (globalThis as Changed).chrome.offscreen.createDocument = () => Promise.reject(new Error('no reader'));
  });
}

/** It is there and answers, `ms` late; for ever late if left out. */
export async function slowReader(worker: Worker, ms: number | null = null): Promise<void> {
  await worker.evaluate((late) => {
    const { runtime } = (globalThis as Changed).chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (...message: unknown[]) =>
      new Promise((resolve, reject) => {
        if (late !== null) setTimeout(() => send(...message).then(resolve, reject), late);
      });
  }, ms);
}

/** The document lives; its worker, and every other that it starts, fails at the next question. */
export async function exhaustReader(context: BrowserContext): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no session with the browser');
  const { targetInfos } = await cdp.send('Target.getTargets');
  const page = targetInfos.find(({ url }) => url.endsWith('/reader.html'));
  if (!page) throw new Error(`no reader among ${JSON.stringify(targetInfos)}`);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: page.targetId, flatten: false });
  const answered = new Promise<void>((resolve) => cdp.once('Target.receivedMessageFromTarget', () => resolve()));
  const evaluate = { id: 1, method: 'Runtime.evaluate', params: { expression: FAILING } };
  await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(evaluate) });
  await answered;
  await cdp.detach();
}

const FAILING = `void (Worker.prototype.postMessage = function () {
  setTimeout(() => this.onerror?.(new ErrorEvent('error', { message: 'out of memory' })));
})`;
