import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PupilsOf } from '../../eval/baselines/word-list.ts';
import type { Judged } from '../../eval/judged.ts';
import type { ShareEstimate } from '../../eval/share.ts';
import { InputError } from './input-error.ts';
import { draftFiles, type LabelledItem, readLabelled } from './labelled-drafts.ts';
import type { PackSource } from './packs.ts';
import { openPacks, type PackFor } from './packs.ts';
import { openSchools, type SchoolPacks } from './school-packs.ts';

/** Labelled drafts and what was asked for, in words. */
export interface Source {
  readonly what: string;
  readonly items: readonly LabelledItem[];
  readonly pupilsOf: PupilsOf;
}

/** The same, judged: `judged` goes with `items` one by one. */
export interface JudgedSource extends Source {
  readonly judged: readonly Judged[];
  readonly ordinary: ShareEstimate | null;
}

const HELD_BACK = 'tests/corpus/held-back';
const FAIRNESS = 'tests/corpus/fairness';
const SCHOOLS = 'tests/corpus/schools';

/** The packs of the corpus' schools. */
export const openCorpusSchools = (project: string): SchoolPacks => openSchools(path.join(project, SCHOOLS), project);

/** The drafts of the schools that nothing was trained or tuned on. */
export function heldBack(project: string): Source {
  const schools = openSchools(path.join(project, HELD_BACK, 'schools'), project);
  const items = draftFiles(HELD_BACK, project).flatMap((file) => readLabelled(file, project, schools.packFor));
  return { what: `${schools.all.length} held-back schools`, items, pupilsOf: schools.pupilsOf };
}

/** The fairness set; every line needs its `slice`. */
export function fairnessSet(project: string): Source {
  const schools = openCorpusSchools(project);
  const items = draftFiles(FAIRNESS, project).flatMap((file) => {
    const read = readLabelled(file, project, schools.packFor);
    const without = read.filter((item) => item.slice === null).map((item) => item.labelled.id);
    if (without.length > 0) throw new InputError(without.map((id) => `${file}, draft ${id}: slice: missing`));
    return read;
  });
  return { what: 'the fairness set', items, pupilsOf: schools.pupilsOf };
}

/** Any files; without packs, those of the schools beside each file. */
export function fromFiles(files: readonly string[], packs: PackSource | null, cwd: string, project: string): Source {
  const opened = new Map<string, SchoolPacks>();
  const given = packs ? openPacks(packs, cwd) : null;
  const besides = (file: string): PackFor => {
    const folder = path.resolve(cwd, path.dirname(file), 'schools');
    if (!existsSync(folder))
      throw new InputError([`one of --pack and --packs is needed, as there is no folder schools beside ${file}`]);
    const schools = opened.get(folder) ?? openSchools(folder, project);
    opened.set(folder, schools);
    return schools.packFor;
  };
  const items = files.flatMap((file) => readLabelled(file, cwd, given ?? besides(file)));
  const pupilsOf: PupilsOf = (compiled) => {
    for (const schools of opened.values()) {
      const pupils = schools.pupilsOf(compiled);
      if (pupils) return pupils;
    }
    return null;
  };
  return { what: files.join(', '), items, pupilsOf };
}
