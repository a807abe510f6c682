import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Ids of the packs in `assets/packs`. */
export const SHIPPED_PACKS = readdirSync(fileURLToPath(new URL('../../assets/packs', import.meta.url)))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();
