import { bringCrest, bringPack, bringRoster, bringStaff } from '../../src/admin/builder/bring-in.ts';
import type { BuilderSession } from '../../src/admin/builder/builder-session.ts';
import { takePolicy } from '../../src/admin/builder/take-policy.ts';
import { ImportError } from '../../src/admin/import-problem.ts';
import type { PolicyProposal } from '../../src/admin/policy/policy-proposal.ts';
import { MOST_CRESTS } from '../../src/core/pack/crest-schema.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import type { BuilderView, FileProblem, Intake, Said } from '../../src/ui/builder/model.ts';
import { drawCrest } from '../../src/ui/builder/people/draw-crest.ts';
import { roleName } from '../../src/ui/builder/school/role-name.ts';
import { readPolicyFile, readPolicyWords } from './read-policy.ts';

/** What the page shows of files that were brought in during this visit. */
export type IntakeState = Pick<BuilderView, 'busy' | 'problems' | 'packErrors' | 'baseErrors' | 'notes' | 'drawn'>;
export const NOTHING_BROUGHT: IntakeState = {
  busy: null,
  problems: {},
  packErrors: [],
  baseErrors: [],
  notes: [],
  drawn: [],
};

interface Heard {
  readonly state: IntakeState;
  readonly said?: Said | null;
}

/** Larger files are no policies, lists or packs, and reading them would stop the page. */
const MOST_BYTES = 40_000_000;

/** Reads files into the project, one at a time; what is wrong with one is shown and alters nothing. */
export function createIntake(general: Pack, session: BuilderSession, tell: (heard: Heard) => void) {
  let state = NOTHING_BROUGHT;
  const set = (part: Partial<IntakeState>, said?: Said | null): void => {
    state = { ...state, ...part };
    tell({ state, said });
  };
  const take = ({ clauses, details, notes }: PolicyProposal, name: string): Said => {
    session.change((project) => takePolicy(project, { clauses, details, notes }, name, roleName));
    set({ notes });
    return { key: 'read-policy', count: clauses.length };
  };
  const takePack = (bytes: Uint8Array, what: 'pack' | 'base'): Said | null => {
    const { alter, errors } = bringPack(bytes, what === 'pack' ? 'earlier' : 'trust', general);
    if (alter) session.change(alter);
    set(what === 'pack' ? { packErrors: errors, notes: [] } : { baseErrors: errors });
    return alter && { key: what === 'pack' ? 'taken-pack' : 'taken-base' };
  };
  const takeCrest = async (file: File): Promise<void> => {
    const bytes = await bytesOf(file);
    const there = session.project.crests;
    if (there.length >= MOST_CRESTS) return;
    const { crest, alter, drawn } = await withDrawing(bytes, file, (given, name) => bringCrest(given, name, there));
    session.change(alter);
    if (drawn) set({ drawn: [...state.drawn, crest.id] });
  };

  async function read(what: Intake, files: readonly File[]): Promise<Said | null> {
    const [file] = files;
    if (!file) return null;
    if (what === 'crest') {
      const before = session.project.crests.length;
      for (const one of files) await takeCrest(one);
      return { key: 'crest', count: session.project.crests.length - before };
    }
    const bytes = await bytesOf(file);
    if (what === 'policy') return take(await readPolicyFile(bytes, file.name), file.name);
    if (what === 'pack' || what === 'base') return takePack(bytes, what);
    const { alter, count } =
      what === 'staff'
        ? await bringStaff(bytes, file.name)
        : await bringRoster(bytes, file.name, crypto.getRandomValues(new Uint8Array(16)));
    session.change(alter);
    return { key: what, count };
  }

  async function run(what: Intake, name: string, task: () => Promise<Said | null>): Promise<void> {
    if (state.busy) return;
    set({ busy: what, problems: { ...state.problems, [what]: [] } }, null);
    try {
      const said = await task();
      set({ busy: null }, said);
    } catch (error) {
      set({ busy: null, problems: { ...state.problems, [what]: problemsOf(error, name) } });
    }
  }

  return {
    bring: (what: Intake, files: readonly File[]) => run(what, files[0]?.name ?? '', () => read(what, files)),
    paste: (text: string) => run('policy', '', async () => take(await readPolicyWords(text), '')),
    reset: () => {
      state = NOTHING_BROUGHT;
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES)
    throw new Error(`has ${Math.round(file.size / 1e6)} MB, more than ${MOST_BYTES / 1e6} MB`);
  return new Uint8Array(await file.arrayBuffer());
}

/** As it is where that can be; else as a picture drawn from it, where the browser can. The first fault is the one to tell. */
async function withDrawing<T>(bytes: Uint8Array, file: File, bring: (bytes: Uint8Array, name: string) => T) {
  try {
    return { ...bring(bytes, file.name), drawn: false };
  } catch (error) {
    const drawn = await drawCrest(file).catch(() => null);
    if (drawn === null) throw error;
    return { ...bring(drawn, file.name), drawn: true };
  }
}

function problemsOf(error: unknown, file: string): readonly FileProblem[] {
  if (error instanceof ImportError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [{ file, line: null, field: null, message }];
}
