import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { createReplicaServer } from '../../replicas/serve.ts';
import { EXTENSION, launch, serveReplicas } from '../fixtures/launch.ts';
import { store } from './extension-state.ts';
import { ReaderProbe } from './reader-probe.ts';

export interface Alone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly worker: Worker;
}

/** A browser of its own, in which parts of the extension may die. */
export const test = base.extend<{ readonly alone: Alone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  alone: async ({}, use) => {
    const server = await createReplicaServer({ build: false });
    const { context, close } = await launch({ extension: EXTENSION });
    await serveReplicas(context, server);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await store(worker);
    const page = await context.newPage();
    await ReaderProbe.attach(page);
    await use({ context, page, worker });
    await close();
    expect(server.outside).toEqual([]);
  },
});
