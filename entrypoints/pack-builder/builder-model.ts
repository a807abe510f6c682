import shipped from '../../assets/packs/uk-schools.json';
import {
  type BuilderSession,
  createBuilderSession,
  type ProjectStore,
  type Stored,
} from '../../src/admin/builder/builder-session.ts';
import { changeClause, confirmSure, decideClause, dropClauses } from '../../src/admin/builder/clause-steps.ts';
import { dropEarlier } from '../../src/admin/builder/drop-earlier.ts';
import { fairnessFlags } from '../../src/admin/builder/fairness-flags.ts';
import { ROSTER_PRIVACY } from '../../src/admin/roster-privacy.ts';
import { checkPack } from '../../src/browser/check-pack.ts';
import { EMPTY_PROJECT } from '../../src/core/builder/project.ts';
import { inLanguage, type Language } from '../../src/core/language.ts';
import type { BuilderActions, BuilderView, Said } from '../../src/ui/builder/model.ts';
import { createAssembler } from './assembler.ts';
import { createBench } from './bench.ts';
import { createComparison } from './comparison.ts';
import { createExporter } from './exporter.ts';
import { createIntake, type IntakeState, NOTHING_BROUGHT } from './intake.ts';

export interface BuilderModel {
  readonly actions: BuilderActions;
  view(language: Language): BuilderView;
  /** Tells it, in the place of what was told before. */
  say(said: Said | null): void;
  /** Another tab has kept this. */
  heard: BuilderSession['heard'];
  flush(): Promise<void>;
  leave(): void;
}

interface Storage extends ProjectStore {
  clear(): Promise<void>;
}

/** All that the page holds and can do; `draw` is called after each change. */
export function createBuilderModel(stored: Stored, storage: Storage, draw: () => void): BuilderModel {
  const general = checkPack(shipped).pack;
  if (!general) throw new Error('the pack that ships cannot be read');
  let said: Said | null = null;
  let brought: IntakeState = NOTHING_BROUGHT;
  let ready = false;
  const redraw = (): void => {
    if (ready) draw();
  };
  const session = createBuilderSession(stored, storage, redraw, () => say({ key: 'adopted' }));
  const assembler = createAssembler(general, redraw);
  const say = (next: Said | null): void => {
    said = next;
    redraw();
  };
  const intake = createIntake(general, session, (next) => {
    brought = next.state;
    if (next.said !== undefined) said = next.said;
    redraw();
  });
  const bench = createBench(general, redraw);
  const exporter = createExporter(session, () => assembler.now(session.project), redraw);
  const comparison = createComparison(general, redraw);
  const flags = () => fairnessFlags(session.project, assembler.latest(session.project)?.pack ?? null);

  const actions: BuilderActions = {
    set: (part, key) => session.change((project) => ({ ...project, ...part }), key),
    setSchool: (school, key) =>
      session.change((project) => ({ ...project, school: { ...project.school, ...school } }), key),
    changeClause: (n, change, key) => session.change((project) => changeClause(project, n, change), key),
    decide: (n, decision) => {
      session.change((project) => decideClause(project, n, decision));
      say({ key: ({ open: 'kept', confirmed: 'confirmed', dropped: 'dropped' } as const)[decision], count: 1 });
    },
    confirmSure: () => {
      const open = () => session.project.clauses.filter(({ decision }) => decision === 'open').length;
      const before = open();
      const flagged = flags().flatMap(({ clause }) => clause ?? []);
      session.change((project) => confirmSure(project, flagged));
      say({ key: 'confirmed', count: before - open() });
    },
    drop: (numbers) => {
      session.change((project) => dropClauses(project, numbers));
      say({ key: 'dropped', count: numbers.length });
    },
    dropEarlier: (id) => {
      session.change((project) => dropEarlier(project, id, general));
      say({ key: 'dropped', count: 1 });
    },
    undo: () => {
      session.undo();
      say({ key: 'undone' });
    },
    bring: (what, files) => void intake.bring(what, files),
    paste: (text) => void intake.paste(text),
    standOnGeneralRules: () => {
      session.change((project) => ({ ...project, base: { kind: 'general' } }));
      say({ key: 'taken-base' });
    },
    settle: (choice) => session.settle(choice),
    restart: () => {
      intake.reset();
      brought = NOTHING_BROUGHT;
      for (const one of [bench, exporter, comparison]) one.reset();
      // First here, so that hearing of the deletion is no news from another tab.
      session.restart(EMPTY_PROJECT);
      void storage.clear().then(() => say({ key: 'restarted' }));
    },
    bench: bench.actions,
    export: exporter.actions,
    compare: comparison.actions,
  };
  ready = true;

  return {
    actions,
    say,
    heard: session.heard,
    flush: session.flush,
    leave: session.leave,
    view: (language) => ({
      ...brought,
      project: session.project,
      saveState: session.saveState,
      canUndo: session.canUndo,
      said,
      flags: flags(),
      assembly: assembler.latest(session.project),
      privacy: ROSTER_PRIVACY,
      generalTitle: inLanguage(general.policy.title, language),
      bench: bench.view(assembler.latest(session.project)?.pack ?? null),
      export: exporter.view(assembler.latest(session.project)?.pack ?? null),
      compare: comparison.view(assembler.latest(session.project)?.pack ?? null, session.project.exported),
    }),
  };
}
