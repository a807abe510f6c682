import type { Project, ProjectExport } from '../../core/builder/project.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { type History, historyOf, step, undo } from './history.ts';

/** How it stands with what is kept on the device. `conflict`: another tab has kept something else meanwhile. */
export type SaveState = 'saved' | 'saving' | 'full' | 'failed' | 'conflict';

/** Where a project is kept. `stamp` tells one writing from another. */
export interface ProjectStore {
  /** Refused with `conflict` where what is there bears another stamp than the one that was last read or written here. */
  save(project: Project, known: string | null): Promise<{ ok: true; stamp: string } | { ok: false; why: SaveFailure }>;
  /** The same without asking what is there, as nobody waits for an answer any more. Gives its stamp. */
  saveAndGo(project: Project): string;
}
export type SaveFailure = 'conflict' | 'full' | 'failed';

export interface Stored {
  readonly project: Project;
  /** Null where nothing was kept yet. */
  readonly stamp: string | null;
}

export interface BuilderSession {
  readonly project: Project;
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  /** One step of the admin's. @param key of the field being typed in, so that typing on is one step */
  change(alter: (project: Project) => Project, key?: string): void;
  undo(): void;
  /** The project as it is went out under this version; no step to take back. */
  exported(version: string, pack?: Pack): void;
  /** What is chosen for the files of an export is no step to take back either, and makes no other pack. */
  choose(choice: ProjectExport): void;
  /**
   * Another tab has kept this; our own writing of that stamp is not one of them. It is shown at once where nothing here
   * is unsaved.
   */
  heard(stored: Stored): void;
  /** Ends a conflict: `theirs` shows what the other tab kept, `ours` keeps what is here. */
  settle(choice: 'ours' | 'theirs'): void;
  /** Forgets all and begins anew, after the stored project was deleted. */
  restart(empty: Project): void;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** The page goes away: what is not written yet, or may not be, is handed to the browser. */
  leave(): void;
}

const PAUSE_MS = 400;

/**
 * The project of one builder page: its steps, its undo and its autosave. `onChange` is called after each change of either,
 * `onAdopted` once what another tab kept is shown in place of what was here.
 */
export function createBuilderSession(
  first: Stored,
  store: ProjectStore,
  onChange: () => void,
  onAdopted: () => void = () => undefined,
): BuilderSession {
  let history: History<Project> = historyOf(first.project);
  let known = first.stamp;
  let theirs: Stored | null = null;
  let state: SaveState = 'saved';
  let dirty = false;
  let underway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const mine = new Set<string | null>();

  const set = (next: SaveState): void => {
    state = next;
    onChange();
  };
  const write = async (): Promise<void> => {
    if (!dirty || theirs) return;
    dirty = false;
    underway = true;
    const result = await store.save(history.now, known);
    underway = false;
    if (result.ok) {
      known = result.stamp;
      mine.add(known);
      if (!theirs) set(dirty ? 'saving' : 'saved');
      return;
    }
    dirty = true;
    set(result.why);
  };
  const queue = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };
  const show = (next: History<Project>): void => {
    if (next === history) return;
    history = next;
    dirty = true;
    clearTimeout(timer);
    if (!theirs) timer = setTimeout(queue, PAUSE_MS);
    set(theirs ? 'conflict' : 'saving');
  };
  const adopt = ({ project, stamp }: Stored): void => {
    clearTimeout(timer);
    dirty = false;
    theirs = null;
    known = stamp;
    history = historyOf(project);
    set('saved');
  };

  return {
    get project() {
      return history.now;
    },
    get saveState() {
      return state;
    },
    get canUndo() {
      return history.past.length > 0;
    },
    change: (alter, key) => {
      const next = alter(history.now);
      if (next !== history.now) show(step(history, { ...next, changed: true }, key ?? null));
    },
    undo: () => {
      const back = undo(history);
      // What went out under a version never goes out otherwise under the same.
      const { lastVersion, exported, export: choice } = history.now;
      if (back !== history)
        show({ ...back, now: { ...back.now, lastVersion, exported, export: choice, changed: true } });
    },
    exported: (lastVersion, pack) => {
      const exported = pack ?? history.now.exported;
      show({ ...history, now: { ...history.now, lastVersion, exported, changed: false }, key: null });
    },
    choose: (choice) => show({ ...history, now: { ...history.now, export: choice } }),
    heard: (stored) => {
      // What we wrote ourselves may be heard of before we are told that it is written.
      void writing.then(() => {
        if (stored.stamp === known || mine.has(stored.stamp)) return;
        if (!dirty && !theirs) {
          adopt(stored);
          return onAdopted();
        }
        theirs = stored;
        clearTimeout(timer);
        set('conflict');
      });
    },
    settle: (choice) => {
      if (!theirs) return;
      if (choice === 'theirs') return adopt(theirs);
      known = theirs.stamp;
      theirs = null;
      dirty = true;
      set('saving');
      void queue();
    },
    restart: (empty) => adopt({ project: empty, stamp: null }),
    flush: queue,
    leave: () => {
      if (theirs || !(dirty || underway)) return;
      clearTimeout(timer);
      dirty = false;
      known = store.saveAndGo(history.now);
      mine.add(known);
    },
  };
}
