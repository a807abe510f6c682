import type { Command, Io } from '../../src/cli/shared/io.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, as from a shell, and keeps what it says. */
export async function runCommand(command: Command, cwd: string, argv: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const io: Io = {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    cwd,
  };
  return { code: await command(argv, io), ...said };
}
