import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITES } from '../../src/core/draft.ts';

/** In bytes, gzipped: every page of the three sites carries one. */
const MOST = 80_000;
/** Of what only the reader has: word families, the big heads, the finder of names with its context. */
const READERS_OWN = ['selective mut*', 'denseStep', 'secrecy', 'child-before'];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.resolve(import.meta.dirname, '../../.output', build, 'content-scripts');

  test.describe(build, () => {
    test.skip(!existsSync(folder), 'not built');

    test('has one content script for each site', () => {
      expect(readdirSync(folder).sort()).toEqual(SITES.map((site) => `${site}.js`).sort());
    });

    for (const site of SITES)
      test(`keeps the one of ${site} small: what is heavy lives in the reader`, () => {
        const script = readFileSync(path.join(folder, `${site}.js`), 'utf8');
        expect(gzipSync(script).length).toBeLessThan(MOST);
        expect(READERS_OWN.filter((words) => script.includes(words))).toEqual([]);
      });
  });
}
