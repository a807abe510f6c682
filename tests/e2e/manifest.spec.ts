import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_MATCHES } from '../../src/sites/matches.ts';

/** What the built extension may do, as a store or a school's technician would read it. */
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const ID = 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe';
const folderOf = (build: string) => path.resolve(import.meta.dirname, '../../.output', build);
const manifestOf = (build: string) => JSON.parse(readFileSync(path.join(folderOf(build), 'manifest.json'), 'utf8'));
const filesOf = (build: string) =>
  readdirSync(folderOf(build), { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folderOf(build), file)).isFile(),
  );

for (const build of BUILDS) {
  test.describe(build, () => {
    test('has no host permission beyond the three sites', () => {
      const manifest = manifestOf(build);
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.host_permissions).toEqual(SITE_MATCHES);
      // Each page has its site's own script, and the companion that all sites share.
      expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).sort()).toEqual(
        [...SITE_MATCHES, ...SITE_MATCHES].sort(),
      );
      expect(manifest.optional_host_permissions ?? []).toEqual([]);
      for (const match of SITE_MATCHES) {
        expect(match).toMatch(
          /^https:\/\/((www|web|business)\.facebook|www\.messenger|x|twitter|www\.instagram)\.com\/\*$/,
        );
      }
    });

    // `scripting`: the desk of pictures is put beside our own content script when the first picture comes, so that pages
    // without pictures do not carry it. It works on the hosts above and nowhere else, and shows the person no new warning.
    // `activeTab`: an evidence note has a picture of the tab, which the browser gives for that tab alone, and only while the
    // person has our popup open on it. It shows no warning either.
    test('asks for storage, alarms, scripting, the tab in front and, in Chromium, the offscreen page only', () => {
      const { permissions } = manifestOf(build);
      expect([...permissions].sort()).toEqual([
        'activeTab',
        'alarms',
        ...(build === 'chrome-mv3' ? ['offscreen'] : []),
        'scripting',
        'storage',
      ]);
    });

    test('lets its pages talk to nobody but themselves', () => {
      const csp: string = manifestOf(build).content_security_policy.extension_pages;
      const directives = new Map(
        csp
          .split(';')
          .map((part) => part.trim().split(/\s+/))
          .map(([name, ...values]) => [name, values]),
      );
      expect(directives.get('default-src')).toEqual(["'none'"]);
      expect(directives.get('connect-src')).toEqual(["'self'"]);
      expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(directives.get('form-action')).toEqual(["'none'"]);
      // Frames of an attached video are decoded in the reader page, from the bytes that it was handed.
      expect(directives.get('media-src')).toEqual(['blob:']);
      directives.delete('script-src');
      for (const values of directives.values()) {
        for (const value of values) expect(value).toMatch(/^('none'|'self'|blob:|data:)$/);
      }
    });

    test('shows pages nothing of its own', () => {
      expect(manifestOf(build).web_accessible_resources ?? []).toEqual([]);
      expect(manifestOf(build).externally_connectable).toBeUndefined();
    });

    test('keeps each script under the 5 MB of the stores, and holds no address to fetch from', () => {
      for (const file of filesOf(build)) {
        const full = path.join(folderOf(build), file);
        if (file.endsWith('.js')) expect(statSync(full).size, file).toBeLessThan(5_000_000);
        if (file.endsWith('.html')) expect(readFileSync(full, 'utf8'), file).not.toMatch(/(src|href)=["']https?:/);
      }
    });
  });
}

test('has a fixed id in Chromium and in Firefox', async () => {
  const { createHash } = await import('node:crypto');
  const digest = createHash('sha256')
    .update(Buffer.from(manifestOf('chrome-mv3').key, 'base64'))
    .digest('hex')
    .slice(0, 32);
  expect(digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '')).toBe(ID);
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.id).toBe('{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('offers managed storage in Chromium, described by a schema that it accepts', () => {
  const { storage } = manifestOf('chrome-mv3');
  const schema = JSON.parse(readFileSync(path.join(folderOf('chrome-mv3'), storage.managed_schema), 'utf8'));
  expect(schema.properties.pack.type).toBe('string');
});
