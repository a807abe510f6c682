import { type ChecklistEntry, withEntry } from '../core/checklist/progress.ts';
import type { Exception } from '../core/exceptions.ts';
import { type AgreedConnections, addAgreed, type Named, NO_AGREED, parseAgreed } from './agreed-item.ts';
import { type ChecklistKept, NO_CHECKLISTS, parseChecklist } from './checklist-item.ts';
import { type Copied, parseCopied } from './copied.ts';
import { changeExceptions, type Exceptions, freshKey, NO_EXCEPTIONS, parseExceptions } from './exceptions.ts';
import { type Hinted, NO_HINTED, parseHinted } from './hinted-item.ts';
import { defineItem, type Parsed, type StorageItem } from './item.ts';
import { NO_NOTES, type NoteBudget, parseNoteBudget } from './note-budget.ts';
import { NO_NOTED, type Noted, parseNoted, withNoted } from './noted-item.ts';
import { asStoredOutcome, isoDay, type OutcomeReport, type StoredOutcome } from './outcome.ts';
import { type PackInForce, parsePackInForce } from './pack-in-force.ts';
import { DEFAULT_PACK_STATE, type PackState, parsePackState } from './pack-state.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

/** Outcomes kept at most; the oldest go first. */
export const OUTCOME_LIMIT = 1000;

function parseOutcomes(raw: unknown): Parsed<readonly StoredOutcome[]> {
  const list = Array.isArray(raw) ? raw.map(asStoredOutcome) : [undefined];
  const value = list.filter((entry): entry is StoredOutcome => entry !== undefined);
  return { value: value.slice(-OUTCOME_LIMIT), intact: value.length === list.length };
}

// Marked as pure: a content script carries those alone that it uses.
export const settingsItem: StorageItem<Settings> = /* @__PURE__ */ defineItem({
  key: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  parse: (raw) => parseSettings(raw),
});

/** The last good pack; null only in the first moments after installation. */
export const packItem: StorageItem<PackInForce | null> = /* @__PURE__ */ defineItem<PackInForce | null>({
  key: 'pack',
  version: 1,
  fallback: null,
  parse: parsePackInForce,
});

export const packStateItem: StorageItem<PackState> = /* @__PURE__ */ defineItem({
  key: 'packState',
  version: 1,
  fallback: DEFAULT_PACK_STATE,
  parse: parsePackState,
});

export const outcomesItem: StorageItem<readonly StoredOutcome[]> = /* @__PURE__ */ defineItem<readonly StoredOutcome[]>(
  {
    key: 'outcomes',
    version: 1,
    fallback: [],
    parse: parseOutcomes,
  },
);

/** What the person marked as wrong. */
export const exceptionsItem: StorageItem<Exceptions> = /* @__PURE__ */ defineItem({
  key: 'exceptions',
  version: 1,
  fallback: NO_EXCEPTIONS,
  parse: parseExceptions,
});

/** What the person ticked in the checklists. */
export const checklistItem: StorageItem<ChecklistKept> = /* @__PURE__ */ defineItem({
  key: 'checklists',
  version: 1,
  fallback: NO_CHECKLISTS,
  parse: parseChecklist,
});

/** How many notes there were this week, and which face the next question has. */
export const noteBudgetItem: StorageItem<NoteBudget> = /* @__PURE__ */ defineItem({
  key: 'noteBudget',
  version: 1,
  fallback: NO_NOTES,
  parse: parseNoteBudget,
});

/** Copies for a second reader that were made on this device. */
export const copiedItem: StorageItem<Copied> = /* @__PURE__ */ defineItem<Copied>({
  key: 'copied',
  version: 1,
  fallback: [],
  parse: parseCopied,
});

/** Settings that there was a note about today. */
export const hintedItem: StorageItem<Hinted> = /* @__PURE__ */ defineItem({
  key: 'hinted',
  version: 1,
  fallback: NO_HINTED,
  parse: parseHinted,
});

/** Connections that the person is not to be asked about again. */
export const agreedItem: StorageItem<AgreedConnections> = /* @__PURE__ */ defineItem({
  key: 'agreed',
  version: 1,
  fallback: NO_AGREED,
  parse: parseAgreed,
});

/** Conversations and moments that there was a note about. */
export const notedItem: StorageItem<Noted> = /* @__PURE__ */ defineItem({
  key: 'noted',
  version: 1,
  fallback: NO_NOTED,
  parse: parseNoted,
});

export const ITEMS = [
  settingsItem,
  packItem,
  packStateItem,
  outcomesItem,
  exceptionsItem,
  checklistItem,
  noteBudgetItem,
  copiedItem,
  agreedItem,
  hintedItem,
  notedItem,
] as const;

export async function addOutcome(report: OutcomeReport, at: Date): Promise<void> {
  await outcomesItem.update((kept) => [...kept, { ...report, day: isoDay(at) }].slice(-OUTCOME_LIMIT));
}

/** Keeps these exceptions, or takes them back. */
export async function setExceptions(changed: readonly Exception[], on: boolean, at: Date): Promise<void> {
  await exceptionsItem.update((kept) => changeExceptions(kept, changed, on, isoDay(at), freshKey()));
}

/** Ticks an item of a checklist, as of `at`. */
export async function tickItem(place: Pick<ChecklistEntry, 'site' | 'item'>, at: Date): Promise<void> {
  await checklistItem.update((kept) => ({
    ...kept,
    ...withEntry(kept, { ...place, state: 'done', day: isoDay(at), reason: '' }),
  }));
}

/** Keeps that this person is not to be asked about again; `label` is the person's own word for it, or empty. */
export async function keepAgreed(person: Named, label: string, at: Date): Promise<void> {
  await agreedItem.update((kept) => addAgreed(kept, person, label, isoDay(at), freshKey()));
}

/** Keeps that there was a note about `what`, for the day of `at` alone or for good. */
export async function keepNoted(what: string, daily: boolean, at: Date): Promise<void> {
  await notedItem.update((kept) => withNoted(kept, what, isoDay(at), freshKey(), daily));
}
