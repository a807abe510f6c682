import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Labelled } from '../../eval/judged.ts';
import { type EvalDraft, readDraftLines } from './drafts.ts';
import { InputError } from './input-error.ts';
import type { PackFor } from './packs.ts';

/** A labelled draft with the pack that it is judged with. */
export interface LabelledItem {
  readonly labelled: Labelled;
  readonly compiled: CompiledPack;
  readonly set: string | null;
  readonly slice: string | null;
}

/** Every `*.jsonl` of a folder in the order of names. Throws InputError where there is none. */
export function draftFiles(folder: string, cwd: string): string[] {
  const full = path.resolve(cwd, folder);
  const names = existsSync(full) ? readdirSync(full).filter((name) => name.endsWith('.jsonl')) : [];
  if (names.length === 0) throw new InputError([`${folder}: no drafts there (*.jsonl)`]);
  return names.sort().map((name) => path.join(folder, name));
}

/**
 * The drafts of a file that have labels; those without are left out. Throws InputError with every fault by file and
 * line: figures over half a file would be figures of something else.
 */
export function readLabelled(file: string, cwd: string, packFor: PackFor): LabelledItem[] {
  const full = path.resolve(cwd, file);
  if (!existsSync(full)) throw new InputError([`${file}: no such file`]);
  const { drafts, errors } = readDraftLines(readFileSync(full, 'utf8'));
  const problems = [...errors];
  const items = drafts.flatMap((draft): LabelledItem[] => {
    const { labels, set, slice } = draft;
    if (!labels) return [];
    const compiled = packFor(draft.school);
    problems.push(...faultsOf(draft), ...(typeof compiled === 'string' ? [`line ${draft.line}: ${compiled}`] : []));
    if (typeof compiled === 'string') return [];
    return [{ labelled: { ...draft, labels }, compiled, set, slice }];
  });
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${file}, ${problem}`));
  return items;
}

/** Labels that contradict the guide. */
function faultsOf({ line, draft, labels }: EvalDraft): string[] {
  const missing = (labels?.spans ?? []).filter((words) => !draft.text.includes(words));
  const both = (labels?.expect ?? []).filter((category) => labels?.allow.includes(category));
  return [
    ...missing.map((words) => `line ${line}: spans: ${JSON.stringify(words)} is not in the text`),
    ...both.map((category) => `line ${line}: allow: ${category} is expected already`),
  ];
}
