import { browser } from 'wxt/browser';
import { EMPTY_PROJECT, type Project, parseProject } from '../core/builder/project.ts';
import { isRecord, isText } from './check.ts';
import { defineItem, type StorageItem } from './item.ts';

const VERSION = 1;

/** A pack being made, as it is kept between visits, and by which writing it came there. */
export interface KeptProject {
  readonly project: Project;
  readonly stamp: string;
}

/** Never holds a pupil's name: a roster is in it as filters and counts alone (`project.ts`). */
export const builderItem: StorageItem<KeptProject | null> = defineItem<KeptProject | null>({
  key: 'builderProject',
  version: VERSION,
  fallback: null,
  parse: (raw) => {
    if (raw === null) return { value: null, intact: true };
    if (!isRecord(raw) || !isText(raw.stamp, 40)) return { value: null, intact: false };
    const { value, intact } = parseProject(raw.project);
    return { value: { project: value, stamp: raw.stamp }, intact };
  },
});

type Result = { ok: true; stamp: string } | { ok: false; why: 'conflict' | 'full' | 'failed' };

/** Keeps a project, unless another tab has kept one since `known` was read or written. Never throws. */
export async function saveProject(project: Project, known: string | null): Promise<Result> {
  const stamp = crypto.randomUUID();
  let conflict = false;
  try {
    await builderItem.update((kept) => {
      conflict = (kept?.stamp ?? null) !== known && kept !== null;
      return conflict ? kept : { project, stamp };
    });
  } catch (error) {
    // Chromium: 'Resource::kQuotaBytes quota exceeded'; Firefox: 'QuotaExceededError'.
    return { ok: false, why: /quota/i.test(`${error}`) ? 'full' : 'failed' };
  }
  return conflict ? { ok: false, why: 'conflict' } : { ok: true, stamp };
}

/**
 * For a page that goes away: one writing, handed over before the page ends. Reading first what is there, as `saveProject`
 * does, would come too late.
 */
export function saveProjectAndGo(project: Project): string {
  const stamp = crypto.randomUUID();
  browser.storage.local
    .set({ [builderItem.key]: { version: VERSION, value: { project, stamp } } })
    .catch(() => undefined);
  return stamp;
}

/** What is kept, or the empty project. What cannot be read is moved aside, so that the next writing does not end it. */
export async function loadProject(): Promise<{ project: Project; stamp: string | null; repaired: boolean }> {
  const repaired = await builderItem.repair().catch(() => false);
  const kept = await builderItem.get();
  return { project: kept?.project ?? EMPTY_PROJECT, stamp: kept?.stamp ?? null, repaired };
}

export const watchProject = (onChange: (kept: KeptProject | null) => void, signal: AbortSignal): void =>
  builderItem.watch(onChange, signal);

export const deleteProject = (): Promise<void> => builderItem.clear();
