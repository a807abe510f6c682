import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../eval/input-error.ts';

/** More are read only when `--first` says how many. */
const MOST = 20_000;
/** Notes that lie beside pictures; everything else is read, whatever its name says. */
const NOTES = new Set(['.csv', '.json', '.jsonl', '.md', '.txt', '.html', '.py', '.sh']);

export interface PictureFiles {
  /** Relative to the folder, with `/`, in order. */
  readonly files: readonly string[];
  /** Files passed over: notes and hidden ones. */
  readonly passedOver: number;
}

/** Files of a folder and its sub-folders. Throws an `InputError` where there are none, or too many to be meant. */
export function pictureFiles(dir: string, cwd: string, first: number | null): PictureFiles {
  const folder = path.resolve(cwd, dir);
  if (!existsSync(folder)) throw new InputError([`${dir}: no such folder`]);
  if (!statSync(folder).isDirectory()) throw new InputError([`${dir}: is a file; give the folder that it lies in`]);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isFile(path.join(entry.parentPath, entry.name))))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files = all.filter((file) => !isNote(file)).sort();
  if (files.length === 0) throw new InputError([`${dir}: no pictures in it`]);
  if (first === null && files.length > MOST)
    throw new InputError([`${dir}: has ${files.length} files; say with --first N how many to read`]);
  return { files: files.slice(0, first ?? MOST), passedOver: all.length - files.length };
}

const isNote = (file: string): boolean =>
  NOTES.has(path.extname(file).toLowerCase()) || file.split('/').some((part) => part.startsWith('.'));

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
