import { buildCommand } from './pack/build.ts';
import type { Command, Io } from './shared/io.ts';

/** `npm run -s pack -- SUBCOMMAND …` */
const SUBCOMMANDS: Readonly<Record<string, Command>> = { build: buildCommand };

const HELP = `Usage: npm run -s pack -- build --school FILE [--staff FILE] [--roster FILE] [--crest FILE ...] [--base PACK|none] [--out FILE]
       npm run -s pack -- build --dir FOLDER --out FOLDER [--base PACK|none]

Makes a rule pack of a school's details. The pack is self-contained: the base's rules are merged in, and the roster
goes in as two lossy filters under a new random key, never as a list. Without --out the pack goes to standard output.

  --school FILE   school.json: name, shortName, aliases, hashtags, handles, domain, town, motto, trust, uniform, classes
  --staff FILE    staff.csv: Title, Forename, Surname, Role
  --roster FILE   roster.csv: Forename, Surname, Preferred name, Year, Class; other orders and names go by header
  --crest FILE    the school's crest or logo, PNG, JPEG or WebP, 32 to 4000 px, 300 kB at most; again for each further one
  --base PACK     pack to start from: a file, or the name of one in assets/packs (uk-schools unless said), or none
  --dir FOLDER    one sub-folder for each school, with school.json and, where there are any, staff.csv, roster.csv and
                  crest*.png, .jpg or .webp
  --id ID         id of the pack; from the school's name unless said
  --version TEXT  version of the pack; the base's with today's date unless said
`;

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (command) return command(rest, io);
  const asked = name === '--help' || name === 'help';
  (asked ? io.stdout : io.stderr).write(asked || name === '' ? HELP : `pack: no such command '${name}'\n\n${HELP}`);
  return asked ? 0 : 2;
}
