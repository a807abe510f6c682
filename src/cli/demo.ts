import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chip, interstitial } from '../../tests/e2e/fixtures/extension.ts';
import { EXTENSION, launch, serveReplicas } from '../../tests/e2e/fixtures/launch.ts';
import { createReplicaServer } from '../../tests/replicas/serve.ts';
import { findBrowser } from './browser.ts';
import type { Io } from './shared/io.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, '.output/demo');

const CLEAN = 'Lovely walk along the river with the dog, then beans on toast for tea.';
const RISKY = 'Our headteacher is a useless bully and the parents of my class are vile.';
const FIXED = 'Long day. Tea, biscuits, early night.';

const HELP = `Usage: npm run demo
Builds the extension, opens replicas of X, Facebook and Instagram with it, and walks through a risky post, a clean
post and a fixed one. With a display the window stays open to try it; without one it runs headless and leaves
screenshots in .output/demo. Nothing of the real sites is touched.
`;

/** Walks through Purple Pen on the replicas; 0 if every step went as it says. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help')) return say(io, HELP);
  const headed = argv.includes('--headed') || (!argv.includes('--headless') && !process.env.CI && hasDisplay());
  const walk = new Walk(io);
  const browser = await walk.step('Looking for a browser', () => findBrowser((line) => io.stderr.write(`  ${line}\n`)));
  say(io, `  ${browser.version}\n`);
  await walk.step('Building the extension', () => run('npx', ['wxt', 'build']));
  const server = await walk.step('Building the replicas', () => createReplicaServer());
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const { context, close } = await walk.step('Starting the browser', () => launch({ extension: EXTENSION, headed }));
  try {
    await serveReplicas(context, server);
    const page = context.pages()[0] ?? (await context.newPage());
    await cleanPost(page, walk);
    await fixedPost(page, walk);
    await riskyPost(page, walk);
    if (server.outside.length > 0) walk.fail(`Requests that left the replicas: ${JSON.stringify(server.outside)}`);
    else say(io, '  No request went anywhere else.\n');
    say(
      io,
      `\n${walk.failures === 0 ? 'All went as it should.' : `${walk.failures} steps went wrong.`} Screenshots: .output/demo\n`,
    );
    if (headed) {
      await page.goto('https://x.com/home?surface=inline-post');
      say(io, 'The window is yours: type a post and press Post. Close the window to end.\n');
      await new Promise((resolve) => context.on('close', resolve));
    }
  } finally {
    await close().catch(() => undefined);
  }
  return walk.failures === 0 ? 0 : 1;
}

async function cleanPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A clean post on X');
  await open(page, 'https://x.com/home', 'inline-post');
  await write(page, 'inline-post', CLEAN);
  await walk.picture(page, 'clean-typed');
  walk.check('nothing is shown while typing', !(await chip(page).isOpen()));
  await press(page, 'inline-post');
  walk.check('Post goes straight out, once', (await posts(page)).length === 1);
  walk.check('without a question', !(await interstitial(page).isOpen()));
  await walk.picture(page, 'clean-posted');
}

async function fixedPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A risky post on Facebook, put right');
  await open(page, 'https://www.facebook.com/', 'post');
  await write(page, 'post', RISKY);
  walk.check('the chip says that there is something to look at', await chip(page).isOpen());
  await walk.picture(page, 'fixed-chip');
  await press(page, 'post');
  walk.check('Post is held, and Purple Pen asks', await interstitial(page).isOpen());
  walk.check('nothing has been posted', (await posts(page)).length === 0);
  await walk.picture(page, 'fixed-question');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await write(page, 'post', FIXED);
  await press(page, 'post');
  const [sent, ...more] = await posts(page);
  walk.check('the new wording goes out, once', sent?.includes(FIXED) === true && more.length === 0);
  await walk.picture(page, 'fixed-posted');
}

async function riskyPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A risky comment on Instagram, posted anyway');
  await open(page, 'https://www.instagram.com/', 'comment');
  await write(page, 'comment', RISKY);
  await press(page, 'comment');
  walk.check('Post is held, and Purple Pen asks', await interstitial(page).isOpen());
  await walk.picture(page, 'anyway-question');
  await page.waitForTimeout(400);
  await interstitial(page).press('Post anyway');
  await page.waitForTimeout(1200);
  walk.check('it goes out exactly once', (await posts(page)).length === 1);
  await walk.picture(page, 'anyway-posted');
}

const open = async (page: Page, base: string, surface: string): Promise<void> => {
  await page.goto(`${base}?surface=${surface}`);
  await page.waitForFunction((id) => Boolean(window.replica?.editor(id)), surface);
};

async function write(page: Page, surface: string, text: string): Promise<void> {
  await page.evaluate((id) => window.replica.editor(id)?.focus(), surface);
  await page.keyboard.type(text, { delay: 5 });
  await page.waitForTimeout(600);
}

async function press(page: Page, surface: string): Promise<void> {
  for (let step = 0; step < 4; step++) {
    const control = (await page.evaluateHandle((id) => window.replica.submit(id), surface)).asElement();
    if (!control || (await posts(page)).length > 0 || (await interstitial(page).isOpen())) return;
    await control.click();
    await page.waitForTimeout(400);
  }
}

const posts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.replica.submissions.map(({ text }) => text));

/** Prints what happens, with the seconds of anything slow, and counts what did not go as it should. */
class Walk {
  failures = 0;
  #pictures = 0;

  constructor(private readonly io: Io) {}

  async step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    this.io.stdout.write(`${name} ...`);
    const began = Date.now();
    const timer = setInterval(() => this.io.stdout.write('.'), 2000);
    try {
      const result = await work();
      this.io.stdout.write(` done (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  title(text: string): void {
    say(this.io, `\n${text}\n`);
  }

  check(what: string, ok: boolean): void {
    if (ok) say(this.io, `  ✓ ${what}\n`);
    else this.fail(`not so: ${what}`);
  }

  fail(what: string): void {
    this.failures++;
    say(this.io, `  ✗ ${what}\n`);
  }

  async picture(page: Page, name: string): Promise<void> {
    this.#pictures++;
    await page.screenshot({ path: path.join(OUT, `${String(this.#pictures).padStart(2, '0')}-${name}.png`) });
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}

/** Output of a tool is shown only if it fails. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => output.push(data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(output).toString()}`)),
    );
  });
}
