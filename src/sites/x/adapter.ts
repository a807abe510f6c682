import { nearestHolding } from '../find.ts';
import type { SiteAdapter, SurfaceSpec } from '../surface.ts';
import { altText, attachmentsIn, composers } from './composer.ts';
import { pageContext } from './context.ts';
import * as at from './selectors.ts';

/** XChat, and the Draft.js composer that it replaced; Enter sends. */
const message = (id: string, editor: string, submit: string): SurfaceSpec => ({
  id,
  kind: 'message',
  root(from) {
    if (!from.closest(`${editor}, ${submit}`)) return null;
    return nearestHolding(from, [editor, submit]) ?? from.closest(at.MESSAGE_BOX) ?? from.closest('form');
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(editor)],
  submits: (root) => [...root.querySelectorAll<HTMLElement>(submit)],
  submitKey: 'enter',
  context: () => ({ audience: 'unknown' }),
  previews: (root) => [
    ...attachmentsIn(root),
    // XChat's own hooks are not known; what has been said stands apart.
    ...[...root.querySelectorAll('img[src^="blob:"], video[src^="blob:"]')].filter(
      (shown) => !shown.closest(`${at.MESSAGE_LIST}, ${at.ATTACHMENTS}`),
    ),
  ],
});

const profile: SurfaceSpec = {
  id: 'profile',
  kind: 'bio',
  root: (from) =>
    from.closest(`${at.PROFILE_FIELDS}, ${at.PROFILE_SAVE}`)
      ? nearestHolding(from, [at.PROFILE_BIO, at.PROFILE_SAVE])
      : null,
  editors: (root) => [...root.querySelectorAll<HTMLElement>(at.PROFILE_FIELDS)],
  submits: (root) => [...root.querySelectorAll<HTMLElement>(at.PROFILE_SAVE)],
  submitKey: 'none',
  context: () => ({ audience: 'public' }),
};

export const adapter: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  surfaces: [
    altText,
    ...composers,
    message('message', at.MESSAGE_EDITOR, at.MESSAGE_SUBMIT),
    message('legacy-message', at.LEGACY_MESSAGE_EDITOR, at.LEGACY_MESSAGE_SUBMIT),
    profile,
  ],
  context: pageContext,
};
