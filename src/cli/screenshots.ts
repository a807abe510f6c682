import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTENSION, launch } from '../../tests/e2e/fixtures/launch.ts';
import { findBrowser } from './browser.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { galleryStates, openGallery } from './screenshots/gallery.ts';
import { LOOKS } from './screenshots/look.ts';
import { PAGE_STATES } from './screenshots/page-states.ts';
import { shootPage } from './screenshots/shoot-page.ts';
import type { Io } from './shared/io.ts';
import { runTool } from './shared/run-tool.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, '.output/screenshots/states');

const HELP = `Usage: npm run screenshots [-- NAME ...]
Builds the extension and takes a picture of every state of its own screens, in English and Welsh, light and dark, into
.output/screenshots/states, with index.html to look at all of them side by side. With names only the states whose names
begin so: \`npm run screenshots -- popup question\`.
`;

/** A picture of every state in both languages and themes; 0 if all of them could be taken. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help')) {
    io.stdout.write(HELP);
    return 0;
  }
  const wanted = (name: string): boolean => argv.length === 0 || argv.some((begin) => name.startsWith(begin));
  await findBrowser((line) => io.stderr.write(`${line}\n`));
  await runTool('npx', ['wxt', 'build'], ROOT);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const { context, close } = await launch({ extension: EXTENSION });
  const failed: string[] = [];
  const taken: string[] = [];
  const attempt = async (name: string, shoot: (file: string) => Promise<void>): Promise<void> => {
    try {
      await shoot(path.join(OUT, `${name}.png`));
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  };
  try {
    const gallery = await openGallery(context);
    for (const state of galleryStates().filter(({ name }) => wanted(name))) {
      for (const look of LOOKS) await attempt(`${state.name}-${look.name}`, (file) => gallery.shoot(state, look, file));
      taken.push(state.name);
    }
    await gallery.close();
    for (const state of PAGE_STATES.filter(({ name }) => wanted(name))) {
      for (const look of LOOKS)
        await attempt(`${state.name}-${look.name}`, (file) => shootPage(context, state, look, file));
      taken.push(state.name);
    }
  } finally {
    await close().catch(() => undefined);
  }
  if (taken.length === 0) {
    io.stderr.write(`No state begins with ${argv.join(', ')}.\n`);
    return 2;
  }
  writeFileSync(path.join(OUT, 'index.html'), contactSheet(taken));
  io.stdout.write(
    `${taken.length * LOOKS.length - failed.length} pictures of ${taken.length} states in .output/screenshots/states\n`,
  );
  for (const line of failed) io.stderr.write(`not taken: ${line}\n`);
  return failed.length === 0 ? 0 : 1;
}
