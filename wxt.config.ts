import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './src/sites/matches.ts';

/** Public half of the key that fixes the Chromium id pbbjimbcgjgnllgfpjpgceeokkjbmnhe; the private half is kept out of the repository. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3WBYFZuG7CLNUiSEY/G1lby1aQvAiuLetRY9PzoITxH4iqn0xyyu9YECEMpOPCdXqScLgiz/7yaKn3YA0YF0nOFTimDUbk4GjuIyFK0+9C4jddFFKuhyZWSWn0PPEf1+sFHWypL0rcHmllpJuWExKmSSn9ghwVI5EKiZNbbTH6UAdqLXgGAfX1umWgg26T3l9IQb5aghtC0xpEF7GNJ0lFn9yRbtXBujRBhuGdzizk/C1obKXaMXlHnJ6uwbnZb/X0tWWx96vJ/tNanwgxUAPyiCzSqVM4mXTkBJGnrFIHduRLWrqtRAa/aXfixjtOJ9Wicg5PWtFpp1Rlk+Ig7rmwIDAQAB';
const FIREFOX_ID = '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}';

function withoutPolyfill({ resolve }: { resolve?: { alias?: unknown } }): void {
  if (!resolve) return;
  const { alias } = resolve;
  resolve.alias = Array.isArray(alias)
    ? alias.filter(({ find }) => find !== 'wxt/browser')
    : Object.fromEntries(Object.entries(alias ?? {}).filter(([find]) => find !== 'wxt/browser'));
}

export default defineConfig({
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Content scripts run in every tab of the sites, and ask for nothing that the browsers we support lack without it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) withoutPolyfill(config);
    },
  },
  vite: () => ({ plugins: [preact()] }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: SITE_MATCHES,
    action: { default_title: '__MSG_extName__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
