import { closestWith, isDisabled, parentOf, plainLabel, precedes, promptOf, textOf, visible } from '../dom.ts';
import { buttonsIn, hasWords, isNamed, isTool } from '../meta-buttons.ts';
import { DONE, either, NEXT, POST, SAVE, SHARE } from '../meta-labels.ts';
import { metaPreviews } from '../meta-previews.ts';
import { begins, COMMENT_PROMPT, EDIT_TITLE, MESSAGE_PROMPT, REPLY_PROMPT } from '../meta-prompts.ts';
import type { SurfaceSpec } from '../surface.ts';
import { captionContext } from './context.ts';
import { ARTICLE, CAPTION, DIALOG, HEADING } from './selectors.ts';

const SLOT_NAMES = either(SHARE, POST, DONE, SAVE, NEXT);

/** The create or edit dialog, once it holds a caption. */
function captionRoot(from: Element): Element | null {
  const dialog = closestWith(from, DIALOG);
  return dialog && captions(dialog).length > 0 ? dialog : null;
}

/** First the caption, then fields like an image's alternative text; not the comment boxes of a post shown in a dialog. */
const captions = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(CAPTION)].filter((editor) => {
    if (closestWith(editor, DIALOG) !== root || editor.closest(ARTICLE) || root.querySelector('[role="log"]'))
      return false;
    const prompt = promptOf(editor);
    if (begins(prompt, COMMENT_PROMPT) || begins(prompt, REPLY_PROMPT) || MESSAGE_PROMPT.has(plainLabel(prompt)))
      return false;
    const form = editor.closest('form');
    return !form || !root.contains(form) || form.querySelector(HEADING) !== null;
  });

/**
 * One slot in the header row shows Next, then Share, or Done when editing: the last button of the row (survey of November 2026).
 * Disabled it is still the slot, so that nothing else takes its place.
 */
function slot(root: Element): HTMLElement[] {
  const caption = captions(root)[0];
  if (!caption) return [];
  const header = headerButtons(root, caption).filter((button) => visible(button, root));
  const named = header.filter((button) => isNamed(button, SLOT_NAMES) && hasWords(button));
  const worded = header.filter((button) => hasWords(button) && !isTool(button));
  const found = named.at(-1) ?? worded.at(-1);
  return found && !isDisabled(found) ? [found] : [];
}

/** The row round the dialog's heading; where there is no heading, the first box over the caption that holds a button. */
function headerButtons(root: Element, caption: Element): HTMLElement[] {
  const over = buttonsIn(root).filter((button) => precedes(button, caption));
  const heading = [...root.querySelectorAll(HEADING)].find((title) => precedes(title, caption));
  for (let row = heading && parentOf(heading); row && row !== root && !row.contains(caption); row = parentOf(row)) {
    const box = row;
    const inRow = over.filter((button) => box.contains(button) && heading && precedes(heading, button));
    if (inRow.length > 0) return inRow;
  }
  return over.filter((button) => over[0] && topBox(over[0], root, caption).contains(button));
}

/** The largest box round this button that does not hold the caption. */
function topBox(button: Element, root: Element, caption: Element): Element {
  let box = button;
  for (let next = parentOf(box); next && next !== root && !next.contains(caption); next = parentOf(next)) box = next;
  return box;
}

const isEdit = (root: Element): boolean => {
  const titles = [
    root.getAttribute('aria-label') ?? '',
    ...[...root.querySelectorAll(HEADING)].slice(0, 2).map((title) => textOf(title, { limit: 100 })),
  ];
  return (
    titles.some((title) => begins(title, EDIT_TITLE)) ||
    slot(root).some((button) => isNamed(button, either(DONE, SAVE)))
  );
};

const spec = (id: string, test: (root: Element) => boolean): SurfaceSpec => ({
  id,
  kind: 'caption',
  root(from) {
    const root = captionRoot(from);
    return root && test(root) ? root : null;
  },
  editors: captions,
  submits: slot,
  submitKey: 'none',
  context: captionContext,
  previews: metaPreviews,
});

export const captionSpecs: readonly SurfaceSpec[] = [spec('edit-caption', isEdit), spec('caption', () => true)];
