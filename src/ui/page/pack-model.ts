export type PackProblem =
  | 'dropped'
  | 'not-json'
  | 'not-text'
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'unknown-field'
  | 'too-long'
  | 'too-short'
  | 'bad-format'
  | 'no-such-clause'
  | 'duplicate';

export interface PackErrorView {
  /** As `rules[3].level`; empty for the pack as a whole. */
  readonly path: string;
  readonly problem: PackProblem;
  readonly detail: string;
}

/** Which pack is in force, for popup and options. `checking`: the browser has not told yet what the school manages. */
export interface PackView {
  readonly kind: 'default' | 'own-details' | 'managed' | 'managed-invalid';
  readonly checking: boolean;
  readonly lastGood: boolean;
  readonly errors: readonly PackErrorView[];
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
