import type { SurfaceContext } from '../surface.ts';
import {
  ACCOUNT_SWITCHER,
  AUDIENCE_CHIP,
  COMMUNITY,
  DIALOG,
  EDITOR,
  PROFILE_LINK,
  PROTECTED,
  TWEET_TEXT,
} from './selectors.ts';

const REPLY_LIMIT = 2000;

/** Who is signed in, and whether the account is protected (its posts go to followers only). */
export function pageContext(document: Document): SurfaceContext {
  const switcher = document.querySelector(ACCOUNT_SWITCHER);
  const handle = /@\w{1,20}/.exec(switcher?.textContent ?? '')?.[0] ?? profileHandle(document);
  return { accountName: handle, audience: switcher?.querySelector(PROTECTED) ? 'friends' : 'public' };
}

const profileHandle = (document: Document): string | null => {
  const path = document.querySelector<HTMLAnchorElement>(PROFILE_LINK)?.getAttribute('href');
  return path ? `@${path.replace(/^\//, '')}` : null;
};

/**
 * The page does not tell whether outsiders can read a community, so its posts are judged as public; a reply's or
 * quote's other text is what is answered.
 */
export function composerContext(root: Element): SurfaceContext {
  const community = communityOf(root);
  const chip = root.querySelector(AUDIENCE_CHIP)?.textContent?.trim();
  return {
    replyTo: answeredText(root),
    ...(community ? { audience: 'public' as const, audienceLabel: community } : chip ? { audienceLabel: chip } : {}),
  };
}

/** The community that a post goes to: named in the composer, or over the box on the community's own page. */
export function communityOf(root: Element): string | null {
  const onItsPage = /^\/i\/communities\/\d+/.test(location.pathname) && !root.closest(DIALOG);
  const name = root.querySelector(COMMUNITY) ?? (onItsPage ? root.ownerDocument.querySelector(COMMUNITY) : null);
  return name?.textContent?.trim() || null;
}

/** In a dialog the only other post shown; on a page the last one above the editor. */
function answeredText(root: Element): string | null {
  const editor = root.querySelector(EDITOR);
  const scope = root.closest(DIALOG) ?? root;
  const inside = [...scope.querySelectorAll(TWEET_TEXT)];
  const above = inside.length || !/^\/[^/]+\/status\//.test(location.pathname) ? inside : postsAbove(root, editor);
  return above.at(-1)?.textContent?.slice(0, REPLY_LIMIT) ?? null;
}

function postsAbove(root: Element, editor: Element | null): Element[] {
  const column = root.closest('[data-testid="primaryColumn"], main');
  if (!column || !editor) return [];
  return [...column.querySelectorAll(TWEET_TEXT)].filter(
    (text) => (text.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
