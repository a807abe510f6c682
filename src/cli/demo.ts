import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTENSION, launch, serveReplicas } from '../../tests/e2e/fixtures/launch.ts';
import { createReplicaServer } from '../../tests/replicas/serve.ts';
import { findBrowser } from './browser.ts';
import { namedPicture } from './demo/picture-scene.ts';
import { cleanPost, fixedPost, riskyPost } from './demo/scenes.ts';
import { Walk } from './demo/walk.ts';
import type { Io } from './shared/io.ts';
import { runTool } from './shared/run-tool.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, '.output/demo');

const HELP = `Usage: npm run demo
Builds the extension, opens replicas of X, Facebook and Instagram with it, and walks through a clean post, a
risky one put right, one posted anyway, and a picture. With a display the window stays open to try it; without one it runs headless and leaves
screenshots in .output/demo. Nothing of the real sites is touched.
`;

/** Walks through Purple Pen on the replicas; 0 if every step went as it says. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help')) return say(io, HELP);
  const headed = argv.includes('--headed') || (!argv.includes('--headless') && !process.env.CI && hasDisplay());
  const walk = new Walk(io, OUT);
  const browser = await walk.step('Looking for a browser', () => findBrowser((line) => io.stderr.write(`  ${line}\n`)));
  say(io, `  ${browser.version}\n`);
  await walk.step('Building the extension', () => runTool('npx', ['wxt', 'build'], ROOT));
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
    await namedPicture(page, walk, OUT);
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

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}
