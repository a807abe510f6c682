import { expect, type Page } from '@playwright/test';
import type { ImageFacts } from '../../../src/core/image/image-facts.ts';

/** Runs in the world of our content script on this page. */
export async function inOurWorld(page: Page): Promise<(source: string) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await expect.poll(() => world).toBeDefined();
  return async (source) => {
    const asked = { expression: source, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId: world, ...asked });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Brings the desk, as the first attachment does. */
export const BRING = `chrome.runtime.sendMessage({ channel: 'purple-pen', to: 'background', name: 'images', body: { desk: true } })`;

/** The port's protocol spoken by hand: what it says, and its answer. */
export const asking = (base64: string, op: string) => `new Promise((resolve) => {
  const data = '${base64}', step = 1024 * 1024, said = [];
  const port = chrome.runtime.connect({ name: 'purple-pen:image' });
  port.onDisconnect.addListener(() => resolve({ said, closed: true }));
  let at = 0;
  port.onMessage.addListener((message) => {
    said.push(message.kind);
    for (let left = message.kind === 'more' ? message.chunks : 0; left > 0; left--, at += step)
      port.postMessage({ kind: 'chunk', data: data.slice(at, at + step) });
    if (!['facts', 'picture', 'problem'].includes(message.kind)) return;
    port.disconnect();
    resolve({ said: [...new Set(said)], answer: message });
  });
  port.postMessage({ kind: 'ask', job: ${op}, file: { size: atob(data).length, type: 'image/jpeg' } });
})`;

/** What the real reader sees in a JPEG, asked from this page. */
export async function factsOf(page: Page, jpeg: Uint8Array): Promise<ImageFacts> {
  const run = await inOurWorld(page);
  const base64 = Buffer.from(jpeg).toString('base64');
  const { answer } = (await run(asking(base64, "{ op: 'read', crests: [] }"))) as { answer: { facts: ImageFacts } };
  expect(answer).toMatchObject({ kind: 'facts', facts: { unread: [] } });
  return answer.facts;
}
