import { existsSync, readFileSync } from 'node:fs';
import { build as bundle } from 'vite';
import { site as facebook } from './facebook/site.ts';
import { site as instagram } from './instagram/site.ts';
import { type ReplicaOptions, readOptions } from './shared/options.ts';
import type { ReplicaSite } from './shared/site.ts';
import { directionOf } from './shared/translate.ts';
import type { ReplicaSiteId } from './shared/types.ts';
import config from './vite.config.ts';
import { site as x } from './x/site.ts';

const OUT = new URL('../../.output/replicas/', import.meta.url);
/** Where the pages' scripts live at each origin. */
const SCRIPTS = '/_replica/';

export interface ReplicaRequest {
  readonly url: string;
  readonly method: string;
  /** True for the request of a document; only these get a page. */
  readonly navigation: boolean;
}

export interface ReplicaResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ReplicaServer {
  readonly sites: Readonly<Record<ReplicaSiteId, ReplicaSite>>;
  respond(request: ReplicaRequest): ReplicaResponse;
  /** `METHOD url` of every request that is neither a page, nor the build, nor an upload of a page: must stay empty. */
  readonly outside: string[];
}

/** Build every replica into `.output/replicas/`; under two seconds. */
export async function buildReplicas(): Promise<void> {
  await bundle({ ...config, configFile: false });
}

/** Every replica, by the id of its site. */
export const SITES: Readonly<Record<ReplicaSiteId, ReplicaSite>> = { x, facebook, instagram };

/**
 * The pages of the three sites without a server or a certificate: hand every request of the browser to `respond`.
 * Builds them first unless `build` is false (tests build once for all their workers).
 */
export async function createReplicaServer({ build = true } = {}): Promise<ReplicaServer> {
  if (build) await buildReplicas();
  const outside: string[] = [];
  return { sites: SITES, outside, respond: (request) => respond(Object.values(SITES), outside, request) };
}

function respond(sites: readonly ReplicaSite[], outside: string[], request: ReplicaRequest): ReplicaResponse {
  const url = new URL(request.url);
  const site = sites.find((s) => url.protocol === 'https:' && s.hosts.includes(url.hostname));
  if (site && url.pathname.startsWith(SCRIPTS)) {
    const file = new URL(url.pathname.slice(SCRIPTS.length), OUT);
    if (file.href.startsWith(OUT.href) && existsSync(file))
      return answer(200, 'text/javascript; charset=utf-8', readFileSync(file, 'utf8'));
  }
  if (site && url.pathname === '/upload' && request.method === 'POST')
    return answer(200, 'application/json', '{"ok":true}');
  if (site && url.pathname === '/favicon.ico') return answer(204, 'image/x-icon', '');
  if (site && request.navigation && request.method === 'GET') return page(site, url);
  outside.push(`${request.method} ${request.url}`);
  return answer(404, 'text/plain', 'Not served by the replicas.');
}

const answer = (status: number, type: string, body: string): ReplicaResponse => ({
  status,
  headers: { 'content-type': type, 'cache-control': 'no-store' },
  body,
});

function page(site: ReplicaSite, url: URL): ReplicaResponse {
  const options = readOptions(url);
  const nonce = Math.random().toString(36).slice(2);
  const html = `<!DOCTYPE html>
<html lang="${options.lang}" dir="${directionOf(options.lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${site.head(options, nonce, url.pathname)}</head>
<body>${site.body(options, nonce, url.pathname)}
<script type="module" nonce="${nonce}" src="${SCRIPTS}${site.id}.js"></script></body></html>`;
  const response = answer(200, 'text/html; charset=utf-8', html);
  const csp = policy(site, options, nonce);
  return csp ? { ...response, headers: { ...response.headers, 'content-security-policy': csp } } : response;
}

function policy(site: ReplicaSite, options: ReplicaOptions, nonce: string): string {
  const types = options.trustedTypes ? "; require-trusted-types-for 'script'" : '';
  if (options.csp === 'none') return types.slice(2);
  if (options.csp === 'strict')
    return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; img-src 'self' blob:; media-src blob:; connect-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'${types}`;
  const own = site.csp(nonce);
  if (options.csp === 'site') return own + types;
  return own.replace(/connect-src[^;]*/, (directive) => directive.replace(' blob:', '')) + types;
}
