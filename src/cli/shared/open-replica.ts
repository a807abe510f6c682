import type { Page } from '@playwright/test';
import type { ReplicaSite } from '../../../tests/replicas/shared/site.ts';
import { replicaUrl } from '../../../tests/replicas/shared/variants.ts';

/** Opens a surface of a replica and waits until its editor is there. */
export async function openReplica(page: Page, site: ReplicaSite, surface: string): Promise<void> {
  const row = site.surfaces.find(({ id }) => id === surface);
  if (!row) throw new Error(`No replica of ${site.id} ${surface}`);
  await page.goto(replicaUrl(row.base, row.id));
  await page.waitForFunction((id) => Boolean(window.replica?.editor(id)), surface);
}
