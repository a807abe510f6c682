import { climbTo, closestWith, isDisabled, parentOf, plainLabel, precedes, promptOf, textOf, visible } from '../dom.ts';
import { BUTTON, buttonsIn, hasWords, isNamed, isTool } from '../meta-buttons.ts';
import { COMMENT_SUBMIT, either, POST, SEND } from '../meta-labels.ts';
import { begins, COMMENT_PROMPT, MESSAGE_PROMPT, REPLY_PROMPT } from '../meta-prompts.ts';
import type { SurfaceSpec } from '../surface.ts';
import { ARTICLE, BIO_ID, COMMENT, DIALOG, HEADING, LANDMARK } from './selectors.ts';

const NAMES = either(POST, COMMENT_SUBMIT, SEND);

/** Where comments are answered; elsewhere a form with a field needs a comment's prompt. */
const COMMENT_PATH = /^\/(?:[^/]+\/)?(?:p|reel|reels|tv)\//;
const SEARCH = '[role="search"], [type="search"], [role="combobox"]';

function commentRoot(from: Element): Element | null {
  const form = closestWith(from, 'form');
  if (form) return commentField(form) ? withSubmit(form) : null;
  const found = from.matches(COMMENT)
    ? (from as HTMLElement)
    : (from.closest(COMMENT) ?? climbTo(from, COMMENT, `${ARTICLE}, ${DIALOG}, ${LANDMARK}`, 8)?.match);
  if (!found) return null;
  const around = closestWith(found, 'form');
  if (around) return commentField(around) && parentOf(around)?.contains(from) ? withSubmitFor(around, from) : null;
  if (!hasCommentPrompt(found)) return null;
  const box = boxRound(found);
  return box?.contains(from) ? box : null;
}

/** Post stands in the form; where it stands beside it, their parent is the root. */
const withSubmit = (form: Element): Element => {
  const beside = form.nextElementSibling;
  const posts = buttonsIn(form).some((button) => hasWords(button));
  return !posts && beside?.matches(BUTTON) && hasWords(beside) ? (parentOf(form) ?? form) : form;
};
const withSubmitFor = (form: Element, from: Element): Element | null => {
  const root = withSubmit(form);
  return root.contains(from) ? root : null;
};

const hasCommentPrompt = (field: Element): boolean =>
  begins(promptOf(field), COMMENT_PROMPT) ||
  begins(field.getAttribute('aria-label') ?? '', COMMENT_PROMPT) ||
  begins(promptOf(field), REPLY_PROMPT);

/** The field of a comment form: the only one in it, in a post or under a comment's prompt. */
function commentField(form: Element): HTMLElement | null {
  const fields = [...form.querySelectorAll<HTMLElement>(COMMENT)].filter(
    (field) => field.tagName !== 'INPUT' || !field.hidden,
  );
  const field = fields[0];
  if (
    !field ||
    fields.length > 1 ||
    field.matches(`#${BIO_ID}, ${SEARCH}`) ||
    form.matches(SEARCH) ||
    form.querySelector(HEADING)
  )
    return null;
  if (MESSAGE_PROMPT.has(plainLabel(promptOf(field)))) return null;
  if (hasCommentPrompt(field)) return field;
  if (field.tagName === 'INPUT') return null;
  const path = form.ownerDocument.defaultView?.location.pathname ?? '';
  if (path.startsWith('/direct') || path.startsWith('/stories/') || path.startsWith('/accounts/')) return null;
  return form.closest(`${ARTICLE}, ${DIALOG}`) || COMMENT_PATH.test(path) ? field : null;
}

function boxRound(field: Element): Element | null {
  for (let box = parentOf(field), level = 0; box && level < 6; box = parentOf(box), level++) {
    if (box.matches(`${ARTICLE}, ${DIALOG}, ${LANDMARK}, body`)) break;
    if (buttonsIn(box).some((button) => hasWords(button) && !isTool(button))) return box;
  }
  return parentOf(field);
}

const editors = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(COMMENT)].slice(0, 1);

/** Post, which exists only while the field has text: known by name, else the last button with words. */
function submits(root: Element): HTMLElement[] {
  const field = editors(root)[0];
  if (!field) return [];
  const worded = buttonsIn(root).filter((button) => hasWords(button) && visible(button, root));
  const named = worded.filter((button) => isNamed(button, NAMES));
  const found = named.at(-1) ?? worded.filter((button) => precedes(field, button) && !isTool(button)).at(-1);
  return found && !isDisabled(found) ? [found] : [];
}

/** The post's own text is in its article or dialog; without marks of its own it is its first block with words. */
function answered(root: Element): string | null {
  const post = root.closest(ARTICLE) ?? root.closest(DIALOG) ?? root.closest('main, [role="main"]');
  const caption = post && [...post.querySelectorAll('h1, [dir="auto"]')].find((block) => isShownText(block, root));
  return caption ? textOf(caption, { skip: `${BUTTON}, form, time`, limit: 2000 }) || null : null;
}

/** Words of more than a name, over the comment box; names, dates and counts are links, buttons and `time`. */
const isShownText = (block: Element, root: Element): boolean =>
  precedes(block, root) &&
  !block.closest(`${BUTTON}, a, h2, header, time`) &&
  /\s/.test(textOf(block, { skip: `${BUTTON}, a, time`, limit: 200 }));

export const comment: SurfaceSpec = {
  id: 'comment',
  kind: 'comment',
  root: commentRoot,
  editors,
  submits,
  submitKey: 'enter',
  context: (root) => ({ audience: 'unknown', replyTo: answered(root) }),
};
