import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITES } from '../../src/core/draft.ts';

/** In bytes, gzipped: every page of the three sites carries one. */
const MOST = 80_000;
/** What is shown on the page, and what stands beside drafts: one for all sites. */
const COMPANION = 'companion';
/** The desk of pictures, which comes with the first picture only. */
const DESK = 'images';
const MOST_OF_DESK = 80_000;
/** Of what only the reader has: word families, the big heads, the finder of names with its context. */
const READERS_OWN = ['selective mut*', 'denseStep', 'secrecy', 'child-before'];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.resolve(import.meta.dirname, '../../.output', build, 'content-scripts');

  test.describe(build, () => {
    test.skip(!existsSync(folder), 'not built');

    test('has one content script for each site, their companion, and the desk of pictures', () => {
      expect(readdirSync(folder).sort()).toEqual([...SITES, COMPANION, DESK].map((name) => `${name}.js`).sort());
    });

    test('keeps the desk small too, and out of the manifest: no page carries it from the start', () => {
      expect(gzipSync(readFileSync(path.join(folder, `${DESK}.js`))).length).toBeLessThan(MOST_OF_DESK);
      const manifest = readFileSync(path.join(folder, '../manifest.json'), 'utf8');
      expect(JSON.parse(manifest).content_scripts).toHaveLength(SITES.length + 1);
      expect(manifest).not.toContain(`${DESK}.js`);
    });

    for (const site of [...SITES, COMPANION])
      test(`keeps the one of ${site} small: what is heavy lives in the reader`, () => {
        const script = readFileSync(path.join(folder, `${site}.js`), 'utf8');
        expect(gzipSync(script).length).toBeLessThan(MOST);
        expect(READERS_OWN.filter((words) => script.includes(words))).toEqual([]);
      });
  });
}
