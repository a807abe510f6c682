import type { PackError } from '../../../core/pack/pack-error.ts';

export type Lockable = 'enabled' | 'pause' | 'cleanPictures';

/** All that an administrator may ask about over the phone. Nothing of the person's: no names, no details that they typed. */
export interface HealthView {
  /** As the browser names itself. */
  readonly browser: string;
  readonly extensionId: string;
  readonly extensionVersion: string;
  /** Firefox reads policies at its start only. */
  readonly readsPolicyAtStart: boolean;
  /** The browser is still being asked. */
  readonly checking: boolean;
  /** False where it could not say. */
  readonly told: boolean;
  /** ISO times, or null. */
  readonly checkedAt: string | null;
  readonly arrivedAt: string | null;
  /** Managed keys that came, with their sizes in bytes. */
  readonly keys: readonly { readonly name: string; readonly size: number }[];
  readonly schoolDevice: boolean | null;
  readonly source: 'default' | 'own-details' | 'managed' | null;
  readonly pack: {
    readonly id: string;
    readonly version: string;
    /** Another one where anything in the pack is, 16 hex digits. */
    readonly revision: string;
    readonly policy: string;
    /** Null where the person typed it themselves, or there is none. */
    readonly school: string | null;
    readonly rules: number;
    /** Parts that another pack must leave as they are: `rules/pupil-name`. */
    readonly locks: readonly string[];
  } | null;
  readonly lockedSettings: readonly Lockable[];
  readonly older: { readonly offered: string; readonly inForce: string } | null;
  /** What was refused, by path. */
  readonly errors: readonly PackError[];
}
