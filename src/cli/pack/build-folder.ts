import path from 'node:path';
import { ImportError } from '../../admin/import-problem.ts';
import { packId } from '../../core/pack/pack-id.ts';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { type BuildOptions, buildSchool } from './build-school.ts';
import { toText } from './pack-text.ts';
import { filesOfSchool, schoolFolders } from './school-files.ts';

/**
 * The packs of all schools in a folder, each in a sub-folder of its own. A school at fault stops no other: its problems
 * are told, what stood in its pack's place stays, and the packs of the others are written at the end, each whole.
 * Returns how many schools there were, and the names of those at fault.
 */
export async function buildFolder(
  folder: string,
  out: string,
  options: BuildOptions,
  io: Io,
): Promise<{ readonly schools: number; readonly bad: readonly string[] }> {
  const names = await schoolFolders(folder);
  const say = (line: string): unknown => io.stderr.write(`${line}\n`);
  const files = new Map<string, string>();
  const bad: string[] = [];
  for (const [i, name] of names.entries()) {
    const place = `[${i + 1}/${names.length}]`;
    try {
      refuseTwins(names, name, folder);
      const { pack, notes } = await buildSchool(await filesOfSchool(path.join(folder, name)), options);
      files.set(path.join(out, `${pack.id}.json`), toText(pack));
      for (const note of notes) say(`${place} ${note}`);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      bad.push(name);
      say(`${place} ${name}: no pack, since`);
      for (const line of error.message.split('\n')) say(`  ${line}`);
    }
  }
  await writeWhole(files);
  if (files.size > 0) say(`${files.size} packs written to ${out}`);
  if (bad.length > 0) say(`${bad.length} of ${names.length} schools have no new pack: ${bad.join(', ')}`);
  return { schools: names.length, bad };
}

/** Two folders whose names make one id would write one file. */
function refuseTwins(names: readonly string[], name: string, folder: string): void {
  const twin = names.find((other) => other !== name && packId(other) === packId(name));
  if (!twin) return;
  const message = `makes the same pack as ${twin}: both would be ${packId(name)}.json`;
  throw new ImportError([{ file: path.join(folder, name), line: null, field: null, message }]);
}
