export const PACK_PROBLEMS = [
  'dropped',
  'not-json',
  'not-text',
  'missing',
  'wrong-type',
  'not-allowed',
  'unknown-field',
  'too-long',
  'too-short',
  'bad-format',
  'out-of-order',
  'no-such-clause',
  'no-such-rule',
  'no-base',
  'bad-base',
  'base-loop',
  'locked',
  'no-reason',
  'older',
  'duplicate',
] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

/** One thing wrong with a pack; pages and commands say `problem` in plain words. */
export interface PackError {
  /** Where in the pack, as `rules[3].level`, counted from 0 as in the file; empty for the pack as a whole. */
  readonly path: string;
  readonly problem: PackProblem;
  /** What was expected, such as `note, caution, stop`; may be empty. */
  readonly detail: string;
}
