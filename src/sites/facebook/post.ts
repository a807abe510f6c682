import { closestWith, parentOf, pathOf, promptOf, textOf } from '../dom.ts';
import { buttonsIn, isNamed, publishers } from '../meta-buttons.ts';
import { APPROVAL, either, NEXT, POST, SAVE, SCHEDULE, SHARE, SHARE_NOW } from '../meta-labels.ts';
import { metaPreviews } from '../meta-previews.ts';
import { begins, EDIT_TITLE, SHARE_PROMPT } from '../meta-prompts.ts';
import type { SurfaceSpec } from '../surface.ts';
import { commentRoot } from './comment.ts';
import { actsAsPage, postContext } from './context.ts';
import { ARTICLE, COMMENT_PLACE, DIALOG, EDITOR, GROUP_PATH, LANDMARK } from './selectors.ts';

const PUBLISH = either(POST, APPROVAL, SHARE_NOW, SHARE, SCHEDULE, NEXT);
const CHANGE = either(PUBLISH, SAVE);

/** The post composer that `from` lies in. */
export function postRoot(from: Element): Element | null {
  const dialog = closestWith(from, DIALOG);
  if (dialog && postEditors(dialog).length > 0) return closestWith(dialog, 'form') ?? dialog;
  return besideTitleDialog(from);
}

/** Some builds have title and close in a dialog labelled 'Create post' and the rest in an unlabelled sibling (survey of November 2026). */
function besideTitleDialog(from: Element): Element | null {
  for (let box: Element | null = from; box && !box.matches(`body, ${ARTICLE}, ${LANDMARK}`); box = parentOf(box)) {
    const siblings = box.parentElement?.children ?? [];
    for (const sibling of siblings) {
      if (sibling === box || !isTitleDialog(sibling)) continue;
      return box.querySelector(`${ARTICLE}, ${LANDMARK}`) === null && postEditors(box).length > 0 ? box : null;
    }
  }
  return null;
}

const isTitleDialog = (element: Element): boolean => {
  const dialog = element.matches(DIALOG) ? element : element.firstElementChild;
  return dialog?.matches(DIALOG) === true && dialog.querySelector(EDITOR) === null;
};

/** The post's own editors: not those of comments or chats that the same dialog may hold, nor of a dialog within. */
export const postEditors = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(EDITOR)].filter((editor) => {
    const place = closestWith(editor, `${COMMENT_PLACE}, ${DIALOG}`);
    if (place && place !== root && root.contains(place) && place.matches(COMMENT_PLACE)) return false;
    return commentRoot(editor) === null;
  });

const submits = (root: Element): HTMLElement[] =>
  publishers(root, postEditors(root)[0] ?? null, isEdit(root) ? CHANGE : PUBLISH);

const titles = (root: Element): string[] => [
  root.getAttribute('aria-label') ?? root.querySelector(DIALOG)?.getAttribute('aria-label') ?? '',
  ...[...root.querySelectorAll('h1, h2, [role="heading"]')].slice(0, 3).map((title) => textOf(title, { limit: 100 })),
];

const has = (root: Element, names: ReadonlySet<string>): boolean =>
  buttonsIn(root).some((button) => isNamed(button, names));

const isEdit = (root: Element): boolean =>
  titles(root).some((title) => begins(title, EDIT_TITLE)) ||
  (has(root, SAVE) && !has(root, either(POST, NEXT, SHARE_NOW, APPROVAL)));
const isShare = (root: Element): boolean =>
  has(root, SHARE_NOW) || postEditors(root).some((editor) => begins(promptOf(editor), SHARE_PROMPT));

const spec = (id: string, test: (root: Element) => boolean): SurfaceSpec => ({
  id,
  kind: 'post',
  root(from) {
    const root = postRoot(from);
    return root && test(root) ? root : null;
  },
  editors: postEditors,
  submits,
  submitKey: 'mod+enter',
  context: postContext,
  previews: metaPreviews,
});

export const posts: readonly SurfaceSpec[] = [
  spec('edit-post', isEdit),
  spec('share', isShare),
  spec('group-post', (root) => GROUP_PATH.test(pathOf(root)) || has(root, APPROVAL)),
  spec('page-post', (root) => actsAsPage(root.ownerDocument)),
  spec('post', () => true),
];
