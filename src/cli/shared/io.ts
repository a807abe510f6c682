/** What a command writes to and where relative paths start; a fake in tests. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Absolute path of the folder the command was called in. */
  readonly cwd: string;
}

/** Each file `src/cli/<command>.ts` exports this as `main`; the number is the exit code. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;
