import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import {
  CHROMIUM_BROWSERS,
  type ChromiumBrowser,
  extensionId,
  forcelistEntry,
  storeCautions,
} from './install-entry.ts';
import { managedValues } from './managed-values.ts';
import { profile } from './profile.ts';

/** Preference domains: chromium.org, 'Mac Quick Start', and learn.microsoft.com, 'Configure for macOS with a .plist'. */
const DOMAINS: Readonly<Record<ChromiumBrowser, { readonly title: string; readonly domain: string }>> = {
  chrome: { title: 'Chrome', domain: 'com.google.Chrome' },
  edge: { title: 'Edge', domain: 'com.microsoft.Edge' },
};

/**
 * Chrome and Edge on a Mac. An extension's own settings have a domain of their own, with its id at the end; a `3rdparty` key
 * in the browser's domain is not read there (deployment guides of other extensions). The installation is a profile of
 * its own: two profiles with the same list do not add up. Parsed back by plist and by an XML parser; not tried on a Mac.
 */
export const macos = (options: DeploymentOptions): DeploymentFile[] =>
  CHROMIUM_BROWSERS.flatMap((browser): DeploymentFile[] => {
    const { title, domain } = DOMAINS[browser];
    const settings = profile(options, {
      name: `purple-pen-${browser}.mobileconfig`,
      title: `Purple Pen for ${title}`,
      domain: `${domain}.extensions.${extensionId(browser, options)}`,
      values: managedValues(options),
      note: `For ${title}: the pack.`,
    });
    if (!options.forceInstall) return [settings];
    const entry = profile(options, {
      name: `purple-pen-${browser}-install.mobileconfig`,
      title: `Purple Pen for ${title}: installation`,
      domain,
      values: { ExtensionInstallForcelist: [forcelistEntry(browser, options)] },
      note: `For ${title}: the installation.`,
      cautions: [CAUTIONS.oneList, ...storeCautions(options, browser)],
    });
    return [settings, entry];
  });
