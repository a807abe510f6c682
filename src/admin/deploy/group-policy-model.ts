import type { DeploymentOptions } from './deployment.ts';
import { CHROMIUM_BROWSERS, type ChromiumBrowser, forcelistEntry } from './install-entry.ts';
import { REGISTRY_VALUE_BYTES } from './registry-size.ts';
import { CHROMIUM_ROOT, LIST_NUMBER, settingsKey } from './windows-registry.ts';

/** Texts that the template shows; each language of the template has all of them. */
export type PolicyText = 'pack' | 'schoolDevice' | 'allowOlder' | 'install';

export interface TemplatePolicy {
  /** Unique in the template. */
  readonly name: string;
  readonly browser: ChromiumBrowser;
  readonly text: PolicyText;
  readonly key: string;
  /** Boxes to fill in, or what is written when the policy is enabled. */
  readonly write:
    | { readonly boxes: readonly { readonly id: string; readonly valueName: string; readonly maxLength: number }[] }
    | { readonly valueName: string; readonly enabled: number | string };
}

/** Letters that fit into a registry value, without the one that ends it. */
export const PACK_LETTERS = REGISTRY_VALUE_BYTES / 2 - 1;

/** A value that a template writes by itself has 255 letters at most (ADMX schema, `string`; MS-GPREG 7.2). */
const STRING_LETTERS = 255;

/** The policies of the template, a browser after the other. */
export const templatePolicies = (options: DeploymentOptions): TemplatePolicy[] =>
  CHROMIUM_BROWSERS.flatMap((browser): TemplatePolicy[] => {
    const prefix = browser === 'edge' ? 'Edge' : 'Chrome';
    const key = `${settingsKey(browser, options)}\\policy`;
    const boxes = [
      { id: `${prefix}_PackText`, valueName: 'pack', maxLength: PACK_LETTERS },
      { id: `${prefix}_PackVersion`, valueName: 'packVersion', maxLength: 40 },
    ];
    const entry = forcelistEntry(browser, options);
    const install: TemplatePolicy = {
      name: `${prefix}_Install`,
      browser,
      text: 'install',
      key: `${CHROMIUM_ROOT[browser]}\\ExtensionInstallForcelist`,
      write: { valueName: LIST_NUMBER, enabled: entry },
    };
    return [
      { name: `${prefix}_Pack`, browser, text: 'pack', key, write: { boxes } },
      {
        name: `${prefix}_SchoolDevice`,
        browser,
        text: 'schoolDevice',
        key,
        write: { valueName: 'schoolDevice', enabled: 1 },
      },
      {
        name: `${prefix}_AllowOlder`,
        browser,
        text: 'allowOlder',
        key,
        write: { valueName: 'allowOlderPack', enabled: 1 },
      },
      ...(options.forceInstall && entry.length <= STRING_LETTERS ? [install] : []),
    ];
  });
