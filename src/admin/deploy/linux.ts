import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { type ChromiumBrowser, extensionId, forcelistEntry, storeCautions } from './install-entry.ts';
import { managedValues } from './managed-values.ts';

/** From chromium's `policy_paths.cc` and learn.microsoft.com, 'Configure Microsoft Edge for Linux' (November 2026). */
const FOLDERS: readonly (readonly [name: string, browser: ChromiumBrowser, folder: string])[] = [
  ['Chromium', 'chrome', 'etc/chromium/policies/managed'],
  ['Chrome', 'chrome', 'etc/opt/chrome/policies/managed'],
  ['Edge', 'edge', 'etc/opt/edge/policies/managed'],
];

/**
 * Chromium, Chrome and Edge on Linux: JSON files, named as they lie below the root of the file system. The installation is
 * a file of its own, as two files with the same list do not add up: the browser takes one of them. Chromium was run with
 * both (tests/e2e/deployment.spec.ts).
 */
export const linux = (options: DeploymentOptions): DeploymentFile[] =>
  FOLDERS.flatMap(([name, browser, folder]): DeploymentFile[] => {
    const extensions = { [extensionId(browser, options)]: managedValues(options) };
    const settings: DeploymentFile = {
      name: `${folder}/purple-pen.json`,
      text: json({ '3rdparty': { extensions } }),
      note: `For ${name}: the pack.`,
    };
    if (!options.forceInstall) return [settings];
    const entry: DeploymentFile = {
      name: `${folder}/purple-pen-install.json`,
      text: json({ ExtensionInstallForcelist: [forcelistEntry(browser, options)] }),
      note: `For ${name}: the installation.`,
      cautions: [CAUTIONS.oneList, ...storeCautions(options, browser)],
    };
    return [settings, entry];
  });

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
