import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { firefoxInstall, storeCautions } from './install-entry.ts';
import { managedValues } from './managed-values.ts';
import { profile } from './profile.ts';

/**
 * Firefox on a Mac: the domain `org.mozilla.firefox`, where `EnterprisePoliciesEnabled` makes it look at all.
 * mozilla/enterprise-admin-reference, `3rdparty`, `ExtensionSettings` and `EnterprisePoliciesEnabled` (November 2026).
 * Parsed back by plist and by an XML parser; not tried on a Mac.
 */
export function firefoxMacos(options: DeploymentOptions): DeploymentFile[] {
  const { firefoxId, forceInstall } = options;
  const values = {
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [firefoxId]: managedValues(options) } },
    ...(forceInstall ? { ExtensionSettings: { [firefoxId]: firefoxInstall(options) } } : {}),
  };
  return [
    profile(options, {
      name: 'purple-pen-firefox.mobileconfig',
      title: 'Purple Pen for Firefox',
      domain: 'org.mozilla.firefox',
      values,
      note: 'For Firefox.',
      cautions: [CAUTIONS.oneProfile, ...storeCautions(options, 'firefox')],
    }),
  ];
}
