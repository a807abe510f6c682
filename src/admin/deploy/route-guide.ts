import type { Route } from './deployment.ts';

const GUIDES = import.meta.glob<string>('../../../assets/documents/deploy/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The one-page guide of a route, as Markdown in English. */
export function routeGuide(route: Route): string {
  const guide = GUIDES[`../../../assets/documents/deploy/${route}.md`];
  if (guide === undefined) throw new Error(`no guide for ${route}`);
  return guide;
}
