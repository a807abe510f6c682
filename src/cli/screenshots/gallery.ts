import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';
import { CONNECTION_ACTS } from '../../../tests/e2e/ui/gallery/connections.ts';
import { IMAGE_SCENES } from '../../../tests/e2e/ui/gallery/images.ts';
import { NOTE_NAMES } from '../../../tests/e2e/ui/gallery/notes.ts';
import { CHIPS, SCENES } from '../../../tests/e2e/ui/gallery/states.ts';
import type { Look } from './look.ts';

const HERE = fileURLToPath(new URL('../../../tests/e2e/ui/gallery/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));
const ORIGIN = 'https://gallery.test/';
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** Something of ours on a page, as the tests' gallery shows it. */
export interface GalleryState {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}

const states = (kind: string, names: readonly string[], key: string): GalleryState[] =>
  names.map((name) => ({ name: `${kind}-${name}`, query: { [key]: name } }));

export const galleryStates = (): readonly GalleryState[] => [
  ...states('question', Object.keys(SCENES), 'scene'),
  ...states('chip', Object.keys(CHIPS), 'chip'),
  ...states('picture', Object.keys(IMAGE_SCENES), 'image'),
  ...states('note', NOTE_NAMES, 'note'),
  ...states('connection', CONNECTION_ACTS, 'connection'),
  ...states('progress', ['1', 'blur'], 'progress'),
];

/** Opens the gallery in a page of this browser, from memory. */
export async function openGallery(context: BrowserContext) {
  await build({ configFile: path.join(HERE, 'vite.config.ts') });
  const page = await context.newPage();
  await page.route(`${ORIGIN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    await route.fulfill({ contentType: TYPES[path.extname(name)] ?? '', body: readFileSync(path.join(BUILT, name)) });
  });
  return {
    async shoot({ query }: GalleryState, { language, theme }: Look, file: string): Promise<void> {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`${ORIGIN}?${new URLSearchParams({ ...query, language, page: theme })}`);
      await page.locator('purple-pen').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(250);
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}
