import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ImportError } from '../../admin/import-problem.ts';
import { readTable } from '../../admin/read-table.ts';
import { IMAGE_LABELS, type ImageLabel, parseImageLabels } from '../../core/image/image-label.ts';
import { InputError } from '../eval/input-error.ts';

const COLUMNS = {
  file: ['file', 'name', 'picture', 'image', 'path'],
  label: ['label', 'labels'],
};

export type LabelsByFile = ReadonlyMap<string, readonly ImageLabel[]>;

/** Labels by file name from a CSV (`file,label`; `child+text`). Throws an `InputError` with every line at fault. */
export function readLabels(name: string, cwd: string): LabelsByFile {
  const place = path.resolve(cwd, name);
  if (!existsSync(place)) throw new InputError([`${name}: no such file; --labels needs a CSV with file,label`]);
  const labels = new Map<string, readonly ImageLabel[]>();
  const problems: string[] = [];
  for (const { line, values } of rowsOf(place, name)) {
    const file = (values.file ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
    const parsed = parseImageLabels(values.label ?? '');
    if (!file) problems.push(`${name}, line ${line}: file: is missing`);
    else if (!parsed)
      problems.push(
        `${name}, line ${line}: label: '${values.label}' (${IMAGE_LABELS.join(', ')}; several joined by +)`,
      );
    else if (labels.has(file)) problems.push(`${name}, line ${line}: file: '${file}' stands twice`);
    else labels.set(file, parsed);
  }
  if (problems.length > 0) throw new InputError(problems);
  if (labels.size === 0) throw new InputError([`${name}: has no labels`]);
  return labels;
}

function rowsOf(place: string, name: string) {
  try {
    return readTable(readFileSync(place), name, COLUMNS, ['file', 'label']).rows;
  } catch (error) {
    if (error instanceof ImportError) throw new InputError(error.message.split('\n'));
    throw new InputError([`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})`]);
  }
}
