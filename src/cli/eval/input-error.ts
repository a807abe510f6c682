/** Something in the arguments or the files that the person can put right; each problem a plain line. Exit code 2. */
export class InputError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
