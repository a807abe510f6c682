import { CAUTIONS } from './cautions.ts';
import type { DeploymentOptions, UpdateUrls, Words } from './deployment.ts';

/**
 * Addresses of the makers' stores. Chrome: chromium.org, `ExtensionInstallForcelist`; Edge: learn.microsoft.com, the same
 * policy; Firefox: mozilla/enterprise-admin-reference, `ExtensionSettings` (all read November 2026). Not tried: Purple Pen
 * is in none of them yet.
 */
export const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';
export const EDGE_STORE = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
export const firefoxStore = (id: string): string =>
  `https://addons.mozilla.org/firefox/downloads/latest/${id}/latest.xpi`;

export const CHROMIUM_BROWSERS = ['chrome', 'edge'] as const;
export type ChromiumBrowser = (typeof CHROMIUM_BROWSERS)[number];

export const extensionId = (browser: ChromiumBrowser, { chromiumId, edgeId }: DeploymentOptions): string =>
  browser === 'edge' ? (edgeId ?? chromiumId) : chromiumId;

/** An entry of `ExtensionInstallForcelist`: the id and where to fetch it, with a semicolon between. */
export function forcelistEntry(browser: ChromiumBrowser, options: DeploymentOptions): string {
  const store = browser === 'edge' ? EDGE_STORE : CHROME_STORE;
  return `${extensionId(browser, options)};${options.updateUrl[browser] ?? store}`;
}

/** Firefox's `ExtensionSettings` for one add-on. */
export const firefoxInstall = ({ firefoxId, updateUrl }: DeploymentOptions) => ({
  installation_mode: 'force_installed',
  install_url: updateUrl.firefox ?? firefoxStore(firefoxId),
});

/** What to know of a file that installs the extension in some browsers: one may look for it in a store that has it not. */
export const storeCautions = (
  { forceInstall, updateUrl }: DeploymentOptions,
  ...browsers: readonly (keyof UpdateUrls)[]
): Words[] => (forceInstall && browsers.some((browser) => updateUrl[browser] === null) ? [CAUTIONS.notInStore] : []);
