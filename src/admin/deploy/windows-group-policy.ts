import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { templatePolicies } from './group-policy-model.ts';
import { CHROMIUM_BROWSERS, storeCautions } from './install-entry.ts';
import { managedValues } from './managed-values.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { REGISTRY_VALUE_BYTES, registryBytes } from './registry-size.ts';

/**
 * A Group Policy template for Chrome and Edge, and the texts to paste into it. The pack does not stand in the template: what
 * a template writes by itself has 255 letters at most, so the box is told to take as much as the registry does (`maxLength`,
 * 1023 otherwise). The template stays the same from pack to pack. Not tried on Windows; whether the editor's box takes a
 * pack of hundreds of kilobytes could not be found out, and the guide has a way around it.
 */
export function windowsGroupPolicy(options: DeploymentOptions): DeploymentFile[] {
  refuseTooLarge('windows-group-policy', options, REGISTRY_VALUE_BYTES, (o) => registryBytes(managedValues(o).pack));
  const policies = templatePolicies(options);
  const { pack, packVersion } = managedValues(options);
  const left =
    options.forceInstall && policies.filter(({ text }) => text === 'install').length < CHROMIUM_BROWSERS.length;
  const cautions = [...(left ? [CAUTIONS.longAddress] : []), ...storeCautions(options, ...CHROMIUM_BROWSERS)];
  return [
    { name: 'PolicyDefinitions/PurplePen.admx', text: admx(policies), note: 'The template.', cautions },
    { name: 'PolicyDefinitions/en-US/PurplePen.adml', text: adml(policies, 'en'), note: 'Its words in English.' },
    { name: 'PolicyDefinitions/cy-GB/PurplePen.adml', text: adml(policies, 'cy'), note: 'Its words in Welsh.' },
    { name: 'pack.txt', text: pack, note: 'To paste into ‘Rule pack of the school’, first box.' },
    { name: 'pack-version.txt', text: packVersion, note: 'To paste into the second box.' },
  ];
}
