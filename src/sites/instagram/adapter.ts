import { climbTo, parentOf, pathOf, precedes } from '../dom.ts';
import { buttonsIn, hasWords, isNamed, publishers } from '../meta-buttons.ts';
import { either, SAVE, SUBMIT } from '../meta-labels.ts';
import { conversationAt, messageParts, sendButtons } from '../meta-message.ts';
import { suggesting } from '../meta-suggestions.ts';
import type { SiteAdapter, SurfaceSpec } from '../surface.ts';
import { captionSpecs } from './caption.ts';
import { comment } from './comment.ts';
import { pageContext } from './context.ts';
import { BIO_ID, CAPTION, DIALOG, LANDMARK, MESSAGES_PATH, STORY_PATH } from './selectors.ts';

const message: SurfaceSpec = {
  id: 'message',
  ...messageParts,
  root: (from) => conversationAt(from, MESSAGES_PATH.test(pathOf(from)) && !from.closest(DIALOG)),
};

/** The box under a story: what is written there is sent as a message. */
const storyReply: SurfaceSpec = {
  ...messageParts,
  id: 'story-reply',
  root(from) {
    if (!STORY_PATH.test(pathOf(from))) return null;
    const field = from.matches(CAPTION) ? from : climbTo(from, CAPTION, LANDMARK, 6)?.match;
    const root = field ? (field.closest('form') ?? withButton(field)) : null;
    return root?.contains(from) ? root : null;
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(CAPTION)].slice(0, 1),
  submits: (root) => sendButtons(root, root.querySelector<HTMLElement>(CAPTION) ?? undefined),
  context: () => ({ audience: 'unknown' }),
};

function withButton(field: Element): Element | null {
  for (let box = parentOf(field), level = 0; box && level < 4; box = parentOf(box), level++) {
    if (box.matches(`${LANDMARK}, ${DIALOG}, body`)) break;
    if (buttonsIn(box).some((button) => precedes(field, button))) return box;
  }
  return parentOf(field);
}

const SAVES = either(SUBMIT, SAVE);

/** The profile text. The account's name is edited in Accounts Center, which is another site. */
const bio: SurfaceSpec = {
  id: 'bio',
  kind: 'bio',
  root(from) {
    const field = from.ownerDocument.getElementById(BIO_ID);
    const root = field ? boxRound(field) : null;
    return root?.contains(from) ? root : null;
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(`#${BIO_ID}`)],
  submits: (root) => publishers(root, root.querySelector(`#${BIO_ID}`), SAVES),
  submitKey: 'none',
  // A profile's text is shown to everyone, of a private account too.
  context: () => ({ audience: 'public' }),
};

/** The form, or where there is none the nearest box with a button with words behind the field. */
function boxRound(field: Element): Element | null {
  for (let box = parentOf(field); box && !box.matches('body'); box = parentOf(box)) {
    const behind = buttonsIn(box).filter((button) => precedes(field, button) && hasWords(button));
    if (box.matches('form') ? behind.length > 0 : behind.some((button) => isNamed(button, SAVES))) return box;
    if (box.matches(LANDMARK)) return behind.length > 0 ? box : null;
  }
  return null;
}

/** Stories cannot be written on the web page (survey of November 2026: canvas, L), so only replies to them are known. */
export const adapter: SiteAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  surfaces: [bio, storyReply, comment, message, ...captionSpecs],
  context: pageContext,
  suggesting,
};
