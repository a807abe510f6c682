import { parseArgs } from 'node:util';
import {
  CHROMIUM_ID,
  type DeploymentOptions,
  FIREFOX_ID,
  ROUTE_IDS,
  type Route,
  type UpdateUrls,
} from '../../admin/deploy/deployment.ts';

const OPTIONS = {
  pack: { type: 'string', multiple: true },
  out: { type: 'string' },
  route: { type: 'string', multiple: true },
  'chromium-id': { type: 'string', default: CHROMIUM_ID },
  'edge-id': { type: 'string' },
  'firefox-id': { type: 'string', default: FIREFOX_ID },
  'update-url': { type: 'string', multiple: true },
  'no-force-install': { type: 'boolean', default: false },
  'allow-older': { type: 'boolean', default: false },
  'school-device': { type: 'boolean', default: false },
  'no-school-device': { type: 'boolean', default: false },
} as const;

export class UsageError extends Error {}

/** All but the pack. */
type Chosen = Omit<DeploymentOptions, 'pack'>;

export interface ExportCall {
  readonly packs: readonly string[];
  readonly out: string;
  readonly routes: readonly Route[];
  readonly chosen: Chosen;
}

/** `chrome=URL`, `edge=URL` or `firefox=URL`; an address alone is for both Chrome and Edge. */
function updateUrls(given: readonly string[]): UpdateUrls {
  const urls: Record<keyof UpdateUrls, string | null> = { chrome: null, edge: null, firefox: null };
  for (const text of given) {
    const [, browser, url] = /^(chrome|edge|firefox)=(.*)$/s.exec(text) ?? [];
    if (browser) urls[browser as keyof UpdateUrls] = url ?? '';
    else urls.chrome = urls.edge = text;
  }
  return urls;
}

function routesOf(given: readonly string[]): Route[] {
  const known = (route: string): route is Route => (ROUTE_IDS as readonly string[]).includes(route);
  const wrong = given.find((route) => route !== 'all' && !known(route));
  if (wrong !== undefined) throw new UsageError(`no such route '${wrong}'; there are ${ROUTE_IDS.join(', ')} and all`);
  return given.length === 0 || given.includes('all') ? [...ROUTE_IDS] : [...new Set(given)].filter(known);
}

/** What was asked for; throws a UsageError, or what `parseArgs` throws, where that is not clear. */
export function readExportCall(argv: readonly string[]): ExportCall {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: true,
    allowPositionals: true,
  });
  const packs = [...positionals, ...(values.pack ?? [])];
  if (packs.length === 0) throw new UsageError('say which pack: a file, or the name of one in assets/packs');
  if (!values.out) throw new UsageError('--out FOLDER is missing');
  if (values['school-device'] && values['no-school-device'])
    throw new UsageError('--school-device and --no-school-device contradict each other');
  const edge = values['edge-id'];
  const chosen: Chosen = {
    chromiumId: values['chromium-id'],
    ...(edge === undefined ? {} : { edgeId: edge }),
    firefoxId: values['firefox-id'],
    updateUrl: updateUrls(values['update-url'] ?? []),
    forceInstall: !values['no-force-install'],
    allowOlder: values['allow-older'],
    schoolDevice: values['school-device'] ? true : values['no-school-device'] ? false : null,
  };
  return { packs, out: values.out, routes: routesOf(values.route ?? []), chosen };
}
