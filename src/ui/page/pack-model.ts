import type { PackError } from '../../core/pack/pack-error.ts';

/** Which pack is in force, for popup and options. `checking`: the browser has not told yet what the school manages. */
export interface PackView {
  readonly kind: 'default' | 'own-details' | 'managed' | 'managed-invalid';
  readonly checking: boolean;
  readonly lastGood: boolean;
  readonly errors: readonly PackError[];
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
