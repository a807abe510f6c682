import { checkOptions } from './check-options.ts';
import type { DeploymentFile, DeploymentOptions, Route } from './deployment.ts';
import { firefox } from './firefox.ts';
import { firefoxMacos } from './firefox-macos.ts';
import { firefoxWindows } from './firefox-windows.ts';
import { googleAdmin } from './google-admin.ts';
import { intune } from './intune.ts';
import { linux } from './linux.ts';
import { macos } from './macos.ts';
import { windowsGroupPolicy } from './windows-group-policy.ts';
import { windowsRegistry } from './windows-registry.ts';

const GENERATORS: Readonly<Record<Route, (options: DeploymentOptions) => DeploymentFile[]>> = {
  'windows-registry': windowsRegistry,
  'windows-group-policy': windowsGroupPolicy,
  intune,
  macos,
  'google-admin': googleAdmin,
  linux,
  firefox,
  'firefox-windows': firefoxWindows,
  'firefox-macos': firefoxMacos,
};

/**
 * The files that bring a pack to a school's browsers one way, with the same text for the same options. Throws a
 * `DeploymentError` in plain words where that way cannot carry the pack, with what to leave out.
 */
export const deploymentFiles = (route: Route, options: DeploymentOptions): DeploymentFile[] =>
  GENERATORS[route](checkOptions(route, options));
