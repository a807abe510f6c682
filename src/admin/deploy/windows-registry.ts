import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import {
  CHROMIUM_BROWSERS,
  type ChromiumBrowser,
  extensionId,
  forcelistEntry,
  storeCautions,
} from './install-entry.ts';
import { managedValues, OPTIONAL_KEYS } from './managed-values.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { type RegistryData, type RegistryKey, regFile } from './reg-file.ts';
import { REGISTRY_VALUE_BYTES, registryBytes } from './registry-size.ts';

/** chromium.org, 'Configuring Apps and Extensions by Policy', and learn.microsoft.com, Edge's policies (November 2026). */
export const CHROMIUM_ROOT: Readonly<Record<ChromiumBrowser, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
};

/**
 * The name of our entry in a list of the browser. Lists are values with numbers for names, gaps allowed (chromium's
 * `registry_dict.cc`, 2021); a high one takes the place of no entry of the school's own.
 */
export const LIST_NUMBER = '7107';

export const settingsKey = (browser: ChromiumBrowser, options: DeploymentOptions): string =>
  `${CHROMIUM_ROOT[browser]}\\3rdparty\\extensions\\${extensionId(browser, options)}`;

/**
 * Chrome and Edge on Windows, by their policies in the registry. Texts are REG_SZ, a yes or no is a REG_DWORD: chromium's
 * `registry_dict.cc` turns it into what the extension's schema asks for.
 */
export function windowsRegistry(options: DeploymentOptions): DeploymentFile[] {
  refuseTooLarge('windows-registry', options, REGISTRY_VALUE_BYTES, (o) => registryBytes(managedValues(o).pack));
  const put = CHROMIUM_BROWSERS.flatMap((browser): RegistryKey[] => [
    { key: `${settingsKey(browser, options)}\\policy`, values: registryValues(options) },
    ...(options.forceInstall ? [listKey(browser, forcelistEntry(browser, options))] : []),
  ]);
  const removed = CHROMIUM_BROWSERS.flatMap((browser): RegistryKey[] => [
    { key: settingsKey(browser, options), values: null },
    ...(options.forceInstall ? [listKey(browser, null)] : []),
  ]);
  const settings = regFile(
    'purple-pen.reg',
    put,
    'For Chrome and Edge: the pack, and the installation where you asked for it.',
  );
  return [
    { ...settings, cautions: storeCautions(options, ...CHROMIUM_BROWSERS) },
    regFile('remove-purple-pen.reg', removed, 'Takes away all that the other file has put there.'),
    ...(options.forceInstall ? [] : [installRemoved()]),
  ];
}

/**
 * In a file of its own: to take a value out, the registry makes the key where it is not there, and an empty list in it would
 * stand before one that the school sets in the cloud.
 */
const installRemoved = (): DeploymentFile =>
  regFile(
    'remove-purple-pen-install.reg',
    CHROMIUM_BROWSERS.map((browser) => listKey(browser, null)),
    'Only where an earlier file of ours also installed Purple Pen: takes that away.',
  );

const listKey = (browser: ChromiumBrowser, entry: string | null): RegistryKey => ({
  key: `${CHROMIUM_ROOT[browser]}\\ExtensionInstallForcelist`,
  values: { [LIST_NUMBER]: entry },
});

function registryValues(options: DeploymentOptions): Record<string, RegistryData> {
  const values = managedValues(options);
  const optional = OPTIONAL_KEYS.map((key): [string, RegistryData] => [key, values[key] ?? null]);
  return { pack: values.pack, packVersion: values.packVersion, ...Object.fromEntries(optional) };
}
