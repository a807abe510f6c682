import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION, launch, serveReplicas } from '../../../tests/e2e/fixtures/launch.ts';
import { createReplicaServer, SITES } from '../../../tests/replicas/serve.ts';
import { openReplica } from '../shared/open-replica.ts';
import { median } from './stats.ts';

const BOXES = [
  { name: 'X (Draft.js)', site: SITES.x, surface: 'inline-post' },
  { name: 'Facebook (Lexical)', site: SITES.facebook, surface: 'post' },
  { name: 'Instagram (textarea)', site: SITES.instagram, surface: 'comment' },
] as const;

const LENGTH = 2000;
const SENTENCE = 'Marking is done, the dog is walked and my class were a delight in the assembly this morning. ';
/** A round is what a person types between two pauses, and the pause in which the draft is judged. */
const KEYS_A_ROUND = 12;
const ROUNDS = 12;

export interface TypingCost {
  readonly box: string;
  /** Milliseconds of main-thread work of the page's process for one key press, medians over the rounds. */
  readonly without: number;
  readonly with: number;
}

/** Types into a box that holds 2,000 characters, in two browsers side by side: with and without the extension. */
export async function typingCosts(log: (line: string) => void): Promise<TypingCost[]> {
  const server = await createReplicaServer();
  const plain = await launch({ extension: null });
  const guarded = await launch({ extension: EXTENSION });
  try {
    await Promise.all([plain, guarded].map(({ context }) => serveReplicas(context, server)));
    const costs: TypingCost[] = [];
    for (const box of BOXES) {
      log(`typing into ${box.name} ...`);
      const pages = await Promise.all([plain, guarded].map(({ context }) => prepare(context, box)));
      const rounds: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        for (const [which, page] of pages.entries()) rounds[which as 0 | 1].push(await costOfRound(page));
      }
      // The first rounds warm up the page's and our own code.
      costs.push({ box: box.name, without: median(rounds[0].slice(2)), with: median(rounds[1].slice(2)) });
      await Promise.all(pages.map((page) => page.close()));
    }
    return costs;
  } finally {
    await Promise.all([plain.close(), guarded.close()]);
  }
}

async function prepare(context: BrowserContext, { site, surface }: (typeof BOXES)[number]): Promise<Page> {
  const page = await context.newPage();
  await openReplica(page, site, surface);
  await page.evaluate((id) => window.replica.editor(id)?.focus(), surface);
  await page.keyboard.insertText(SENTENCE.repeat(Math.ceil(LENGTH / SENTENCE.length)).slice(0, LENGTH));
  await page.waitForTimeout(1000);
  return page;
}

/** `TaskDuration` counts all tasks of the page's main thread, the content script's among them. */
async function costOfRound(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  for (let key = 0; key < KEYS_A_ROUND; key++) {
    await page.keyboard.press('abcdefghijkl'[key] ?? 'a');
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(500);
  const cost = (await busy()) - before;
  await cdp.detach();
  return cost / KEYS_A_ROUND;
}
