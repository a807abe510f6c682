import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../../core/verdict.ts';
import { judgeFully } from '../../reader/text/judge-fully.ts';
import { diskModels } from '../../train/encoder/disk-models.ts';
import type { Io } from '../shared/io.ts';
import { readDraftLines } from './drafts.ts';
import type { PackSource } from './packs.ts';
import { openPacks } from './packs.ts';

/**
 * Findings as JSON lines on stdout, in the order of the drafts. Bad lines go to stderr and make the exit code 1; the good
 * ones are judged.
 */
export async function printFindings(name: string, packs: PackSource, io: Io): Promise<number> {
  const file = path.resolve(io.cwd, name);
  if (!existsSync(file)) throw new Error(`${name}: no such file`);
  const packFor = openPacks(packs, io.cwd);
  const { drafts, errors } = readDraftLines(readFileSync(file, 'utf8'));
  const problems = [...errors];
  for (const { id, line, school, draft } of drafts) {
    const compiled = packFor(school);
    if (typeof compiled === 'string') {
      problems.push(`line ${line}: ${compiled}`);
      continue;
    }
    const verdict = await judgeFully(draft, compiled, diskModels());
    io.stdout.write(`${JSON.stringify(resultOf(id, draft.text, verdict))}\n`);
  }
  for (const problem of problems) io.stderr.write(`eval: ${name}, ${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** One line of output: spans as the exact words of the text. */
function resultOf(id: string, text: string, { findings, outcome }: Verdict): object {
  return {
    id,
    findings: findings.map(({ category, target, level, rule, spans }) => ({
      category,
      target,
      level,
      rule,
      spans: spans.map(({ start, end }) => text.slice(start, end)),
    })),
    verdict: outcome,
  };
}
