import type { Route } from './deployment.ts';

const GUIDES = import.meta.glob<string>('../../../assets/documents/deploy/*.md', { query: '?raw', import: 'default' });

/** The one-page guide of a route, as Markdown; read when it is asked for. */
export async function routeGuide(route: Route): Promise<string> {
  const guide = GUIDES[`../../../assets/documents/deploy/${route}.md`];
  if (!guide) throw new Error(`no guide for ${route}`);
  return guide();
}
