import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../core/verdict.ts';
import { judgeFully } from '../reader/text/judge-fully.ts';
import { Figures } from '../train/figures.ts';
import { readDraftLines } from './eval/drafts.ts';
import { type EvalOptions, readOptions, USAGE } from './eval/options.ts';
import { openPacks } from './eval/packs.ts';
import type { Io } from './shared/io.ts';

/**
 * Judges drafts with the extension's own code, the reader's part included. Findings as JSON lines on stdout, or with
 * `--summary` the table of figures. Bad lines go to stderr and make the exit code 1; the good ones are judged.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let options: EvalOptions;
  try {
    options = readOptions(argv);
  } catch (error) {
    io.stderr.write(`eval: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  try {
    return await run(options, io);
  } catch (error) {
    io.stderr.write(`eval: ${messageOf(error)}\n`);
    return 1;
  }
}

async function run(options: EvalOptions, io: Io): Promise<number> {
  const file = path.resolve(io.cwd, options.drafts);
  if (!existsSync(file)) throw new Error(`${options.drafts}: no such file`);
  const packFor = openPacks(options.packs, io.cwd);
  const { drafts, errors } = readDraftLines(readFileSync(file, 'utf8'));
  const figures = new Figures();
  const problems = [...errors];
  let labelled = 0;
  for (const { id, line, school, draft, labels } of drafts) {
    const compiled = packFor(school);
    if (typeof compiled === 'string') {
      problems.push(`line ${line}: ${compiled}`);
      continue;
    }
    const verdict = await judgeFully(draft, compiled);
    if (!options.summary) io.stdout.write(`${JSON.stringify(resultOf(id, draft.text, verdict))}\n`);
    if (labels) {
      labelled += 1;
      figures.add(draft.text, verdict, labels);
    }
  }
  if (options.summary) io.stdout.write(labelled > 0 ? `${figures}\n` : 'no labelled drafts: nothing to count\n');
  for (const problem of problems) io.stderr.write(`eval: ${options.drafts}, ${problem}\n`);
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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
