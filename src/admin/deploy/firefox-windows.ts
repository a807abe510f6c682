import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { firefoxInstall, storeCautions } from './install-entry.ts';
import { managedValues } from './managed-values.ts';
import { packText } from './pack-text.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { regFile } from './reg-file.ts';
import { REGISTRY_VALUE_BYTES, registryBytes } from './registry-size.ts';

export const FIREFOX_ROOT = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

/** All that the add-on finds, as one JSON text: Firefox's registry has numbers for a yes or no, JSON has the thing itself. */
export const firefoxRegistryValue = (options: DeploymentOptions): string => packText(managedValues(options));

/**
 * Firefox on Windows. mozilla/policy-templates, `3rdparty`: a value named as the add-on that holds JSON. The documents show
 * REG_MULTI_SZ; REG_SZ is read too (`WindowsGPOParser.sys.mjs`; the schema of Firefox ESR 153 takes JSON as text there).
 * `ExtensionSettings` goes in as subkeys, which newer Firefoxes put together with a value of that name that is there
 * already; older ones read the subkeys alone. Read back by Wine's regedit; not tried on Windows.
 */
export function firefoxWindows(options: DeploymentOptions): DeploymentFile[] {
  refuseTooLarge('firefox-windows', options, REGISTRY_VALUE_BYTES, (o) => registryBytes(firefoxRegistryValue(o)));
  const { firefoxId } = options;
  const extensions = `${FIREFOX_ROOT}\\3rdparty\\Extensions`;
  const install = `${FIREFOX_ROOT}\\ExtensionSettings\\${firefoxId}`;
  const settings = { key: extensions, values: { [firefoxId]: firefoxRegistryValue(options) } };
  const put = regFile('purple-pen-firefox.reg', [settings], 'For Firefox: the pack.');
  const removed = regFile(
    'remove-purple-pen-firefox.reg',
    [
      { key: extensions, values: { [firefoxId]: null } },
      { key: install, values: null },
    ],
    'Takes away all that the other files have put there.',
  );
  if (!options.forceInstall) return [put, removed];
  const entry = regFile(
    'purple-pen-firefox-install.reg',
    [{ key: install, values: firefoxInstall(options) }],
    'For Firefox: the installation.',
  );
  return [put, { ...entry, cautions: [CAUTIONS.ownSettings, ...storeCautions(options, 'firefox')] }, removed];
}
