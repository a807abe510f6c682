import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { firefoxInstall, storeCautions } from './install-entry.ts';
import { managedValues } from './managed-values.ts';

/**
 * Firefox by its own policy file. mozilla/enterprise-admin-reference, `3rdparty` and `ExtensionSettings` (November 2026).
 * There is one such file for all policies of Firefox, so what the school has there has to be put together with this by hand.
 * Firefox ESR 153 on Linux was run with it (tests/e2e/deployment.spec.ts).
 */
export function firefox(options: DeploymentOptions): DeploymentFile[] {
  const { firefoxId, forceInstall } = options;
  const policies = {
    ...(forceInstall ? { ExtensionSettings: { [firefoxId]: firefoxInstall(options) } } : {}),
    '3rdparty': { Extensions: { [firefoxId]: managedValues(options) } },
  };
  return [
    {
      name: 'policies.json',
      text: `${JSON.stringify({ policies }, null, 2)}\n`,
      note: 'For Firefox.',
      cautions: [CAUTIONS.onePolicyFile, ...storeCautions(options, 'firefox')],
    },
  ];
}
