import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBuilderSession, type SaveFailure } from '../../../src/admin/builder/builder-session.ts';
import { EMPTY_PROJECT, type Project } from '../../../src/core/builder/project.ts';

/** A store as `browser/builder-project.ts` is one: refuses what another tab has overtaken. */
function fakeStore() {
  let kept: { project: Project; stamp: string } | null = null;
  let writings = 0;
  let failure: SaveFailure | null = null;
  return {
    get kept() {
      return kept;
    },
    get writings() {
      return writings;
    },
    fail: (why: SaveFailure | null) => {
      failure = why;
    },
    byAnotherTab: (project: Project) => {
      kept = { project, stamp: `other-${++writings}` };
      return kept;
    },
    saveAndGo(project: Project) {
      kept = { project, stamp: `gone-${++writings}` };
      return kept.stamp;
    },
    async save(project: Project, known: string | null) {
      if (failure) return { ok: false as const, why: failure };
      if (kept && kept.stamp !== known) return { ok: false as const, why: 'conflict' as const };
      kept = { project, stamp: `own-${++writings}` };
      return { ok: true as const, stamp: kept.stamp };
    },
  };
}

const named = (name: string) => (project: Project) => ({ ...project, school: { ...project.school, name } });

describe('a builder session', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const start = (store: ReturnType<typeof fakeStore>, stamp: string | null = null) =>
    createBuilderSession({ project: EMPTY_PROJECT, stamp }, store, () => undefined);

  it('saves once, a moment after the last change', async () => {
    const store = fakeStore();
    const session = start(store);
    for (const name of ['C', 'Co', 'Combe']) session.change(named(name), 'name');
    expect(session.saveState).toBe('saving');
    expect(store.kept).toBeNull();
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept?.project.school.name).toBe('Combe');
    expect(store.writings).toBe(1);
    expect(session.saveState).toBe('saved');
  });

  it('takes typing in one field back as one step, and other changes one by one', () => {
    const session = start(fakeStore());
    for (const name of ['C', 'Co', 'Combe']) session.change(named(name), 'name');
    session.change((project) => ({ ...project, bilingual: true }));
    session.undo();
    expect(session.project).toMatchObject({ bilingual: false, school: { name: 'Combe' } });
    session.undo();
    expect(session.project.school.name).toBe('');
    expect(session.canUndo).toBe(false);
  });

  it('keeps what was taken back, too', async () => {
    const store = fakeStore();
    const session = start(store);
    session.change(named('Combe'));
    await session.flush();
    session.undo();
    await session.flush();
    expect(store.kept?.project.school.name).toBe('');
  });

  it.each(['full', 'failed'] as const)('says %s, and tries again with the next change', async (why) => {
    const store = fakeStore();
    store.fail(why);
    const session = start(store);
    session.change(named('Combe'));
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe(why);
    store.fail(null);
    session.change((project) => ({ ...project, bilingual: true }));
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('saved');
    expect(store.kept?.project).toMatchObject({ bilingual: true, school: { name: 'Combe' } });
  });

  it('overwrites nothing of another tab, and asks', async () => {
    const store = fakeStore();
    const session = start(store);
    const theirs = store.byAnotherTab(named('Theirs')(EMPTY_PROJECT));
    session.change(named('Ours'));
    await vi.advanceTimersByTimeAsync(500);
    session.heard(theirs);
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('conflict');
    expect(store.kept?.project.school.name).toBe('Theirs');
    session.change(named('Ours still'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept?.project.school.name).toBe('Theirs');
    session.settle('ours');
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('saved');
    expect(store.kept?.project.school.name).toBe('Ours still');
  });

  it('shows what another tab has at once where nothing here is unsaved, and says so', async () => {
    const store = fakeStore();
    const adopted = vi.fn();
    const session = createBuilderSession({ project: EMPTY_PROJECT, stamp: null }, store, () => undefined, adopted);
    session.heard(store.byAnotherTab(named('Theirs')(EMPTY_PROJECT)));
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('saved');
    expect(session.project.school.name).toBe('Theirs');
    expect(adopted).toHaveBeenCalledOnce();
    session.change(named('Theirs and ours'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept?.project.school.name).toBe('Theirs and ours');
  });

  it('shows what the other tab has where that is chosen', async () => {
    const store = fakeStore();
    const session = start(store);
    session.change(named('Ours'));
    session.heard(store.byAnotherTab(named('Theirs')(EMPTY_PROJECT)));
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('conflict');
    session.settle('theirs');
    expect(session.project.school.name).toBe('Theirs');
    session.change(named('Theirs and ours'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept?.project.school.name).toBe('Theirs and ours');
  });

  it('takes its own writing, heard of late, for its own', async () => {
    const store = fakeStore();
    const session = start(store);
    session.change(named('One'));
    await vi.advanceTimersByTimeAsync(500);
    const first = store.kept;
    session.change(named('Two'));
    await vi.advanceTimersByTimeAsync(500);
    if (first) session.heard(first);
    if (store.kept) session.heard(store.kept);
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('saved');
    expect(session.project.school.name).toBe('Two');
  });

  it('never gives one version to two packs', () => {
    const session = start(fakeStore());
    session.change(named('One'));
    session.change(named('Two'));
    session.exported('2026.11.20');
    expect(session.project).toMatchObject({ lastVersion: '2026.11.20', changed: false });
    session.undo();
    expect(session.project).toMatchObject({ lastVersion: '2026.11.20', changed: true, school: { name: 'One' } });
  });

  it('hands over what is not written yet when the page goes, and nothing else', async () => {
    const store = fakeStore();
    const session = start(store);
    session.leave();
    expect(store.kept).toBeNull();
    session.change(named('Combe'));
    session.leave();
    expect(store.kept?.project.school.name).toBe('Combe');
    if (store.kept) session.heard(store.kept);
    session.change(named('Combe Hay'));
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState).toBe('saved');
    expect(store.kept?.project.school.name).toBe('Combe Hay');
    session.change(named('Ours'));
    session.heard(store.byAnotherTab(named('Theirs')(EMPTY_PROJECT)));
    await vi.advanceTimersByTimeAsync(500);
    session.leave();
    expect(store.kept?.project.school.name).toBe('Theirs');
  });

  it('starts anew with nothing to take back', async () => {
    const store = fakeStore();
    const session = start(store);
    session.change(named('Combe'));
    session.restart(EMPTY_PROJECT);
    await vi.advanceTimersByTimeAsync(500);
    expect(session.project).toBe(EMPTY_PROJECT);
    expect(session.canUndo).toBe(false);
    expect(store.kept).toBeNull();
  });
});
