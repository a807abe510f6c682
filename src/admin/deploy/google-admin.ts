import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { managedValues } from './managed-values.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

/**
 * What Chrome fetches of an extension's policy, at most: chromium's `component_cloud_policy_updater.cc` (2023). What the
 * Admin console itself takes is documented nowhere that was found (November 2026).
 */
const CLOUD_POLICY_BYTES = 5 * 1024 * 1024;

const fileText = (options: DeploymentOptions): string =>
  `${JSON.stringify(
    Object.fromEntries(Object.entries(managedValues(options)).map(([key, Value]) => [key, { Value }])),
    null,
    2,
  )}\n`;

/**
 * ChromeOS, and Chrome wherever Google manages it: the field 'Policy for extensions' of the Admin console, as chromium.org,
 * 'Configuring Apps and Extensions by Policy' has it (November 2026). The console itself sets whether the extension is
 * installed, and from where, so no file does. Not tried in the console.
 */
export function googleAdmin(options: DeploymentOptions): DeploymentFile[] {
  refuseTooLarge('google-admin', options, CLOUD_POLICY_BYTES, (o) => fileText(o).length);
  return [
    {
      name: 'policy-for-extensions.json',
      text: fileText(options),
      note: `For ‘Policy for extensions’ of the extension ${options.chromiumId}; the installation is set beside it.`,
    },
  ];
}
