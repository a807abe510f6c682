import { type DeploymentFile, ROUTE_IDS, type Route } from '../../src/admin/deploy/deployment.ts';
import { refusalText } from '../../src/admin/deploy/deployment-error.ts';
import { ROUTES } from '../../src/admin/deploy/routes.ts';
import type { ProjectExport } from '../../src/core/builder/project.ts';
import type { Language } from '../../src/core/language.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { EXPORT_STRINGS } from '../../src/ui/builder/export/strings.ts';
import { routeFiles } from './route-files.ts';

/**
 * For somebody else to choose from: a folder for each way with its files and its guide, or with why it cannot carry the
 * pack; the pack itself, to go on from; and what to do, in `READ-ME-FIRST.txt`.
 */
export async function everyRoute(
  pack: Pack,
  choice: ProjectExport,
  readGuide: (route: Route) => Promise<string>,
  language: Language,
): Promise<DeploymentFile[]> {
  const words = EXPORT_STRINGS[language];
  const folders = await Promise.all(
    ROUTE_IDS.map(async (route): Promise<DeploymentFile[]> => {
      const made = routeFiles(route, pack, choice);
      const within = (name: string): string => `${route}/${name}`;
      if (made instanceof Error)
        return [{ name: within('NOT-POSSIBLE.txt'), text: `${refusalText(made.refusal, language)}\n` }];
      const files = made.map((file) => ({ ...file, name: within(file.name) }));
      return [...files, { name: within('GUIDE.txt'), text: await readGuide(route) }];
    }),
  );
  const ways = ROUTE_IDS.map((route) => `${route}: ${ROUTES[route].title[language]}. ${ROUTES[route].when[language]}`);
  return [
    { name: 'READ-ME-FIRST.txt', text: `${[...words.passOn, '', ...ways].join('\n')}\n`, encoding: 'utf-8-bom' },
    { name: `${pack.id}-${pack.version}.json`, text: `${JSON.stringify(pack, null, 2)}\n` },
    ...folders.flat(),
  ];
}
