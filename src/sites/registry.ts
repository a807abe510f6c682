import type { SiteAdapter } from './surface.ts';

const modules = import.meta.glob<{ adapter: SiteAdapter }>('./*/adapter.ts', { eager: true });

/** Every site: a folder with an `adapter.ts`. For tests; each content script holds its own site's alone. */
export const adapters: readonly SiteAdapter[] = Object.values(modules).map((module) => module.adapter);
