import type { PackError } from '../../core/pack/pack-error.ts';

/** Which pack is in force, for popup and options. `checking`: the browser has not told yet what the school manages. */
export interface PackView {
  readonly kind: 'default' | 'own-details' | 'managed' | 'managed-invalid' | 'managed-older';
  readonly checking: boolean;
  /** A pack of the school's or the trust's is in force. */
  readonly managed: boolean;
  /** Of a pack that was refused: the one before it is still in force. */
  readonly lastGood: boolean;
  readonly errors: readonly PackError[];
  /** With `managed-older`: the two versions. */
  readonly older: { readonly offered: string; readonly inForce: string } | null;
  /** ISO day on which the school's pack was taken away, if it was. */
  readonly removedOn: string | null;
  /** What is in force, or null where there is no pack at all. */
  readonly pack: {
    readonly policy: string;
    readonly version: string;
    readonly school: string | null;
    /** ISO day, or null. */
    readonly reviewDate: string | null;
    readonly reviewPast: boolean;
  } | null;
}
