import { climbTo, closestWith, parentOf, pathOf, precedes, promptOf } from '../dom.ts';
import { BUTTON, buttonsIn, isNamed, publishers } from '../meta-buttons.ts';
import { either, POST, SAVE, SEND, COMMENT_SUBMIT as SUBMIT_LABEL } from '../meta-labels.ts';
import { conversationOf } from '../meta-message.ts';
import { metaPreviews } from '../meta-previews.ts';
import { begins, COMMENT_PROMPT, EDIT_COMMENT_PROMPT, REPLY_PROMPT } from '../meta-prompts.ts';
import type { SurfaceSpec } from '../surface.ts';
import { commentContext } from './context.ts';
import { ARTICLE, COMMENT_PLACE, COMMENT_SUBMIT, DIALOG, EDITOR, LANDMARK, MESSAGES_PATH } from './selectors.ts';

const SUBMIT_NAMES = either(SUBMIT_LABEL, POST, SEND, SAVE);

const isCommentPrompt = (editor: Element): boolean =>
  begins(promptOf(editor), [...COMMENT_PROMPT, ...REPLY_PROMPT, ...EDIT_COMMENT_PROMPT]);

/** The comment composer that `from` lies in: its form, or where there is none the box round editor and button. */
export function commentRoot(from: Element): Element | null {
  const form = closestWith(from, 'form');
  if (form) return isCommentForm(form) ? form : null;
  if (!from.closest(EDITOR) && !closestWith(from, `${COMMENT_PLACE}, ${DIALOG}`)) return null;
  const editor = from.closest(EDITOR) ?? climbTo(from, EDITOR, `${COMMENT_PLACE}, ${DIALOG}, ${LANDMARK}`, 12)?.match;
  if (!editor || editor.closest('form') || !isFormless(editor)) return null;
  const root = boxRound(editor);
  return root?.contains(from) ? root : null;
}

/** The form stays while its submit mounts and unmounts (survey of November 2026), so the submit is not asked for. */
function isCommentForm(form: Element): boolean {
  const editor = form.querySelector(EDITOR);
  if (!editor || form.querySelector(DIALOG)) return false;
  if (form.querySelector(COMMENT_SUBMIT)) return true;
  const place = closestWith(form, `${COMMENT_PLACE}, ${DIALOG}`);
  const may = form.getAttribute('role') === 'presentation' || place?.matches(COMMENT_PLACE) || isCommentPrompt(editor);
  return may === true && conversationOf(editor, MESSAGES_PATH.test(pathOf(form))) === null;
}

const isFormless = (editor: Element): boolean => {
  const place = closestWith(editor, `${COMMENT_PLACE}, ${DIALOG}`);
  if (place?.matches(COMMENT_PLACE)) return conversationOf(editor, false) === null;
  return isCommentPrompt(editor);
};

/** The nearest box that holds the submit; while there is none, the nearest with any button, else the editor's parent. */
function boxRound(editor: Element): Element | null {
  let fallback: Element | null = null;
  for (
    let box = parentOf(editor);
    box && !box.matches(`${COMMENT_PLACE}, ${DIALOG}, ${LANDMARK}, body`);
    box = parentOf(box)
  ) {
    if (box.querySelector(COMMENT_SUBMIT)) return box;
    if (box.querySelectorAll(EDITOR).length > 1) break;
    if (!fallback && box.querySelector(BUTTON)) fallback = box;
  }
  return fallback ?? parentOf(editor);
}

const editors = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(EDITOR)].slice(0, 1);

function submits(root: Element): HTMLElement[] {
  const editor = editors(root)[0];
  if (!editor) return [];
  const holder = root.querySelector<HTMLElement>(COMMENT_SUBMIT);
  if (!holder) return publishers(root, editor, SUBMIT_NAMES).filter((button) => precedes(editor, button));
  const inside = holder.matches(BUTTON) ? [holder] : [...holder.querySelectorAll<HTMLElement>(BUTTON)];
  return inside.filter((button) => button.getAttribute('aria-disabled') !== 'true' && !button.hasAttribute('disabled'));
}

const isEdit = (root: Element): boolean => {
  const editor = editors(root)[0];
  if (!editor) return false;
  return begins(promptOf(editor), EDIT_COMMENT_PROMPT) || buttonsIn(root).some((button) => isNamed(button, SAVE));
};

/** A prompt tells; untold, a reply stands in the same list item as the comment, or in an article within an article. */
function isReply(root: Element): boolean {
  const editor = editors(root)[0];
  if (!editor) return false;
  const prompt = promptOf(editor);
  if (begins(prompt, REPLY_PROMPT)) return true;
  if (begins(prompt, COMMENT_PROMPT)) return false;
  const item = root.closest(`li, [role="listitem"], ${DIALOG}, ${ARTICLE}`);
  if (item?.matches('li, [role="listitem"]'))
    return [...item.querySelectorAll(ARTICLE)].some((shown) => precedes(shown, root));
  return item?.matches(ARTICLE) === true && item.parentElement?.closest(ARTICLE) !== null;
}

const spec = (id: string, kind: SurfaceSpec['kind'], test: (root: Element) => boolean): SurfaceSpec => ({
  id,
  kind,
  root(from) {
    const root = commentRoot(from);
    return root && test(root) ? root : null;
  },
  editors,
  submits,
  submitKey: 'enter',
  context: (root) => commentContext(root, kind === 'reply' || isReply(root)),
  previews: metaPreviews,
});

export const comments: readonly SurfaceSpec[] = [
  spec('edit-comment', 'comment', isEdit),
  spec('reply', 'reply', isReply),
  spec('comment', 'comment', () => true),
];
