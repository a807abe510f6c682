import { escapeHtml, mountPoint, siteData } from '../meta/siteData.ts';
import type { ReplicaSite, SurfaceRow } from '../shared/site.ts';
import { POSTED, titleOf, viewerOf } from './people.ts';

const HOST = 'https://www.instagram.com';

const row = (id: string, path: string, kind: SurfaceRow['kind'], more: Partial<SurfaceRow> = {}): SurfaceRow => ({
  id,
  base: HOST + path,
  kind,
  keys: [],
  editor: 'lexical',
  inDialog: false,
  editors: 1,
  ...more,
});

/** mautrix-meta's types, in live use on 2026-09-22 (H); privacy is a matter of the account. */
function blocks(query: URLSearchParams): string {
  const { id, username, fullName } = viewerOf(query);
  const data = {
    username,
    full_name: fullName,
    is_private: query.get('private') === '1',
    is_business_account: false,
    id,
  };
  return siteData([
    ['SiteData', [], { server_revision: 1 }, 317],
    ['PolarisViewer', [], { data, id }, 7328],
  ]);
}

export const site: ReplicaSite = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  surfaces: [
    row('caption', '/', 'caption', { inDialog: true, takes: ['picker', 'drop'], filesAt: { step: 'select' } }),
    row('edit-caption', POSTED.path, 'caption', { inDialog: true }),
    row('comment', POSTED.path, 'comment', { keys: ['enter'], editor: 'field' }),
    row('feed-comment', '/', 'comment', { keys: ['enter'], editor: 'field' }),
    row('message', '/direct/t/1/', 'message', { keys: ['enter'], takes: ['picker', 'paste', 'drop'] }),
    row('bio', '/accounts/edit/', 'bio', { editor: 'field' }),
  ],
  variants: [
    { id: 'textarea', query: { caption: 'textarea' }, surfaces: ['caption', 'edit-caption'] },
    { id: 'button', query: { share: 'button' }, surfaces: ['caption', 'edit-caption'] },
    { id: 'line-breaks', query: { newline: 'break' }, surfaces: ['caption'] },
    { id: 'prompt-label', query: { prompt: 'label' }, surfaces: ['caption', 'message'] },
    { id: 'keyup', query: { 'button-keys': 'keyup' }, surfaces: ['caption', 'comment', 'message'] },
    { id: 'contenteditable', query: { comment: 'contenteditable' }, surfaces: ['comment', 'feed-comment'] },
    { id: 'input', query: { comment: 'input' }, surfaces: ['comment', 'feed-comment'] },
    { id: 'native-submit', query: { bio: 'button' }, surfaces: ['bio'] },
  ],
  // As Facebook's: blob: in connect-src and img-src, no require-trusted-types-for (M).
  csp: (nonce) =>
    `default-src 'self' data: blob:; script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' blob: wss://edge-chat.instagram.com; img-src 'self' blob: data:; media-src 'self' blob: data:; font-src 'self' data:; frame-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'`,
  head: (options, _nonce, path) => `<title>${escapeHtml(titleOf(path, options))}</title>${blocks(options.query)}`,
  body: mountPoint,
};
