import type { SiteAdapter } from './surface.ts';

const modules = import.meta.glob<{ adapter: SiteAdapter }>('./*/adapter.ts', { eager: true });

/** Every site: a folder with an `adapter.ts`. */
export const adapters: readonly SiteAdapter[] = Object.values(modules).map((module) => module.adapter);

export const adapterFor = (host: string): SiteAdapter | null =>
  adapters.find((adapter) => adapter.hosts.includes(host)) ?? null;
