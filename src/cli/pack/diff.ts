import { parseArgs } from 'node:util';
import { changeText } from '../../admin/diff/change-text.ts';
import { diffPacks } from '../../admin/diff/diff-packs.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import type { Io } from '../shared/io.ts';
import { readPackFile } from './read-pack-file.ts';

class UsageError extends Error {}

const SAME: Readonly<Record<Language, string>> = { en: 'The packs are the same.', cy: 'Mae’r pecynnau yr un fath.' };

/** As `diff` has it: 0 where they are the same, 1 where they differ, 2 where something is wrong. */
export async function diffCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, language: { type: 'string', default: 'en' } },
    });
    const language = LANGUAGES.find((one) => one === values.language);
    if (!language) throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`);
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError('two packs are needed, the earlier one first');
    const changes = diffPacks(wholePack(before, io.cwd), wholePack(after, io.cwd));
    for (const change of changes)
      io.stdout.write(
        `${values.json ? JSON.stringify({ ...change, text: changeText(change, language) }) : changeText(change, language)}\n`,
      );
    if (changes.length === 0 && !values.json) io.stdout.write(`${SAME[language]}\n`);
    return changes.length > 0 ? 1 : 0;
  } catch (error) {
    io.stderr.write(`pack diff: ${(error as Error).message}\n`);
    return 2;
  }
}

function wholePack(name: string, cwd: string): Pack {
  const { pack, problems } = readPackFile(name, cwd);
  const faults = problems.filter(({ kind }) => kind === 'refuse');
  if (pack && faults.length === 0) return pack;
  throw new Error(
    [`${name}: not a rule pack`, ...faults.map(({ path, text }) => `${path || 'the pack'}: ${text.en}`)].join('\n  '),
  );
}
