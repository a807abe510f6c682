import type { SurfaceKind } from '../../core/draft.ts';
import { nearestHolding } from '../find.ts';
import type { SurfaceSpec } from '../surface.ts';
import { communityOf, composerContext } from './context.ts';
import { ALT_TEXT, ARTICLE, ATTACHMENTS, DIALOG, EDITOR, POLL_CHOICE, SUBMIT, TWEET_TEXT } from './selectors.ts';

type Test = (root: Element, editor: Element) => boolean;

/**
 * X has one composer in many guises: inline or modal, post, reply, quote, thread, poll, community post. They share
 * editor, button and shortcut; a guise is told by what stands round the editor.
 */
function composer(id: string, kind: SurfaceKind, test: Test): SurfaceSpec {
  return {
    id,
    kind,
    root(from) {
      const root = composerRoot(from);
      const editor = root?.querySelector(EDITOR);
      return root && editor && test(root, editor) ? root : null;
    },
    editors: (root) => [...root.querySelectorAll<HTMLElement>(`${EDITOR}, ${POLL_CHOICE}`)],
    submits: (root) => [...root.querySelectorAll<HTMLElement>(SUBMIT)],
    submitKey: 'mod+enter',
    context: composerContext,
    previews: attachmentsIn,
  };
}

/** `blob:` pictures and videos, items of `role=group` (X's own bundles, July 2025). */
export const attachmentsIn = (root: Element): Element[] =>
  [...root.querySelectorAll(ATTACHMENTS)].flatMap((box) => [...box.querySelectorAll('img[src], video[src]')]);

/** From an editor, a poll choice or the button; a dialog is never left. */
function composerRoot(from: Element): Element | null {
  if (!from.closest(`${EDITOR}, ${POLL_CHOICE}, ${SUBMIT}`)) return null;
  return nearestHolding(from, [EDITOR, SUBMIT], `${DIALOG}, body`);
}

const inDialog = (root: Element) => root.closest(DIALOG) !== null || root.querySelector(DIALOG) !== null;
const surroundings = (root: Element) => root.closest(DIALOG) ?? root;
const precedes = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const answers: Test = (root, editor) =>
  [...surroundings(root).querySelectorAll(ARTICLE)].some(
    (article) => !article.contains(editor) && precedes(article, editor),
  );
const quotes: Test = (root, editor) =>
  [...root.querySelectorAll(TWEET_TEXT)].some((quoted) => precedes(editor, quoted));
const onStatusPage = () => /^\/[^/]+\/status\/\d+/.test(location.pathname);

export const composers: readonly SurfaceSpec[] = [
  composer('poll', 'post', (root) => root.querySelector(POLL_CHOICE) !== null),
  composer('thread', 'post', (root) => root.querySelectorAll(EDITOR).length > 1),
  composer('quote', 'post', (root, editor) => inDialog(root) && quotes(root, editor)),
  composer('modal-reply', 'reply', (root, editor) => inDialog(root) && answers(root, editor)),
  composer('community-post', 'post', (root) => communityOf(root) !== null),
  composer('modal-post', 'post', (root) => inDialog(root)),
  composer('inline-reply', 'reply', () => onStatusPage()),
  composer('mobile-post', 'post', (_root, editor) => editor instanceof HTMLTextAreaElement),
  composer('inline-post', 'post', () => true),
];

/** Alt text goes out with the post; it is looked at when its screen is left by a button that is not back or close. */
export const altText: SurfaceSpec = {
  id: 'alt-text',
  kind: 'caption',
  root: (from) => {
    const screen = from.closest(DIALOG);
    return screen?.querySelector(ALT_TEXT) ? screen : null;
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(ALT_TEXT)],
  submits: (root) =>
    [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
      (button) =>
        !button.closest('[role="tab"], [role="tablist"], [role="group"]') &&
        !/close|back/i.test(button.dataset.testid ?? '') &&
        (button.textContent ?? '').trim() !== '',
    ),
  submitKey: 'none',
};
