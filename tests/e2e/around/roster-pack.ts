import type { Worker } from '@playwright/test';
import { buildRosterFilters } from '../../../src/core/pack/build-roster-filters.ts';
import type { Connection } from '../../../src/core/pack/schema.ts';
import { type ExtensionApi, packChosen } from '../contract/extension-state.ts';

/** The cast's Mia is a pupil, and so Grace of her surname is of the family; Tom and Priya are strangers to it. */
export const ROSTER = buildRosterFilters(
  [{ forename: 'Mia', surname: 'Okafor', preferred: '' }],
  Uint8Array.from({ length: 16 }, (_, i) => i * 7),
);

/** The shipped pack in force with such a roster, and other connections where they are given. */
export async function useRoster(worker: Worker, connections?: readonly Connection[]): Promise<void> {
  await packChosen(worker);
  await worker.evaluate(
    async ([roster, others, revision]) => {
      const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      const stored = (await local.get('pack')).pack;
      const pack = { ...(stored?.value?.pack as object), roster, ...(others ? { connections: others } : {}) };
      await local.set({ pack: { version: 1, value: { ...stored?.value, revision, pack } } });
    },
    [ROSTER, connections ?? null, `roster-${connections?.map(({ id }) => id).join('-') ?? ''}`] as const,
  );
}
