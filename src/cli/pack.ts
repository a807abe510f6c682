import { PACK_COMMANDS, PACK_HELP, PACK_USAGE, type PackCommand } from './pack/help.ts';
import type { Command, Io } from './shared/io.ts';

/** Each file `pack/<name>.ts` exports `<name>Command`. All at once: `run.mjs` can load nothing more once a command runs. */
const FILES = import.meta.glob<Readonly<Record<string, Command>>>('./pack/{propose,build,check,diff,export}.ts', {
  eager: true,
});

/** `npm run -s pack -- SUBCOMMAND …` */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--help' || name === 'help') return say(io.stdout, PACK_USAGE, 0);
  if (!isCommand(name))
    return say(io.stderr, name === '' ? PACK_USAGE : `pack: no such command '${name}'\n\n${PACK_USAGE}`, 2);
  if (rest.includes('--help')) return say(io.stdout, PACK_HELP[name], 0);
  const command = FILES[`./pack/${name}.ts`]?.[`${name}Command`];
  return command ? command(rest, io) : say(io.stderr, `pack ${name}: not there yet\n`, 2);
}

const isCommand = (name: string): name is PackCommand => (PACK_COMMANDS as readonly string[]).includes(name);

function say(stream: Io['stdout'], text: string, code: number): number {
  stream.write(text);
  return code;
}
