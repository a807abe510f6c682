import { type Assembly, assemblePack } from '../../src/admin/builder/assemble-pack.ts';
import { isoDay } from '../../src/browser/outcome.ts';
import type { Project } from '../../src/core/builder/project.ts';
import type { Pack } from '../../src/core/pack/schema.ts';

export interface Assembler {
  /** Of this project where it is ready, else of an earlier one or null; `onReady` is called when the new one is. */
  latest(project: Project): Assembly | null;
  /** Of this project, now: for what must not be a moment old, such as an export. */
  now(project: Project): Assembly;
}

const PAUSE_MS = 250;

/** Puts the pack together a moment after the last change: tens of milliseconds with a large policy, too slow for each key. */
export function createAssembler(general: Pack, onReady: () => void): Assembler {
  let of: Project | null = null;
  let last: Assembly | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (project: Project): Assembly => {
    if (of === project && last) return last;
    of = project;
    last = assemblePack(project, project.base.kind === 'general' ? general : project.base.pack, isoDay(new Date()));
    return last;
  };
  return {
    now,
    latest: (project) => {
      if (of === project) return last;
      clearTimeout(timer);
      timer = setTimeout(() => {
        now(project);
        onReady();
      }, PAUSE_MS);
      return last;
    },
  };
}
