import type { DeploymentOptions } from './deployment.ts';
import { packText } from './pack-text.ts';
import { plainLine } from './plain-line.ts';

/** What the extension finds in managed storage; the keys are those of `assets/public/managed_schema.json`. */
export interface ManagedValues {
  readonly pack: string;
  readonly packVersion: string;
  readonly allowOlderPack?: true;
  readonly schoolDevice?: boolean;
}

/** Keys that an earlier export may have set and this one leaves out: they have to go, where a route only adds. */
export const OPTIONAL_KEYS = ['allowOlderPack', 'schoolDevice'] as const;

export const managedValues = ({ pack, allowOlder, schoolDevice }: DeploymentOptions): ManagedValues => ({
  pack: packText(pack),
  packVersion: plainLine(pack.version),
  ...(allowOlder ? { allowOlderPack: true } : {}),
  ...(schoolDevice === null ? {} : { schoolDevice }),
});
