import type { DeploymentOptions, Route } from './deployment.ts';
import { DeploymentError } from './deployment-error.ts';

const CHROMIUM = /^[a-p]{32}$/;
/** As Firefox itself has it; extensionworkshop.com, 'Extensions and the add-on ID' (read November 2026). */
const FIREFOX = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9._-]*@[a-z0-9._-]+)$/i;

/** The options with addresses as a browser reads them (no blank, no quote); throws on what no browser would take. */
export function checkOptions(route: Route, options: DeploymentOptions): DeploymentOptions {
  const { pack, chromiumId, edgeId, firefoxId, updateUrl } = options;
  const refuse = (option: 'chromiumId' | 'edgeId' | 'firefoxId' | 'updateUrl', value: string): never => {
    throw new DeploymentError(route, { kind: 'bad-option', option, value });
  };
  if (pack.extends !== null) throw new DeploymentError(route, { kind: 'not-whole', base: pack.extends });
  if (!CHROMIUM.test(chromiumId)) refuse('chromiumId', chromiumId);
  if (edgeId !== undefined && !CHROMIUM.test(edgeId)) refuse('edgeId', edgeId);
  if (!FIREFOX.test(firefoxId)) refuse('firefoxId', firefoxId);
  const address = (value: string | null): string | null => {
    if (value === null) return null;
    const { protocol, href } = URL.canParse(value) ? new URL(value) : { protocol: '', href: '' };
    // A quote or a backslash may stand in an address; none of the formats needs one.
    return /^(?:https|file):$/.test(protocol) && !/['"\\;]/.test(href) ? href : refuse('updateUrl', value);
  };
  const { chrome, edge, firefox } = updateUrl;
  return { ...options, updateUrl: { chrome: address(chrome), edge: address(edge), firefox: address(firefox) } };
}
