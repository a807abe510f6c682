import { climbTo, parentOf, pathOf, precedes } from '../dom.ts';
import { buttonsIn, hasWords, isNamed, isTool, publishers } from '../meta-buttons.ts';
import { either, NEXT, POST, SAVE, SCHEDULE, SHARE, SHARE_NOW, SHARE_STORY } from '../meta-labels.ts';
import { conversationOf } from '../meta-message.ts';
import { metaPreviews } from '../meta-previews.ts';
import type { SurfaceSpec } from '../surface.ts';
import { commentRoot } from './comment.ts';
import { audienceOf } from './context.ts';
import { ARTICLE, BIO_FIELD, DIALOG, EDITOR, LANDMARK, REEL_PATH, STORY_FIELD, STORY_PATH } from './selectors.ts';

const STORY_SUBMIT = either(SHARE_STORY, SHARE, SHARE_NOW);
const REEL_SUBMIT = either(POST, SHARE, SHARE_NOW, SCHEDULE, NEXT);

/** Pages that are one composer: their fields and buttons may stand in different panels, so the whole page below `body`. */
function pageRoot(from: Element): Element | null {
  if (from.closest(DIALOG)) return from.closest(DIALOG);
  let root: Element | null = null;
  for (let here: Element | null = from; here && !here.matches('body, html'); here = parentOf(here)) root = here;
  return root;
}

const storyEditors = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STORY_FIELD)];

const story: SurfaceSpec = {
  id: 'story',
  kind: 'post',
  root(from) {
    if (!STORY_PATH.test(pathOf(from))) return null;
    const root = pageRoot(from);
    return root && storyEditors(root).length > 0 ? root : null;
  },
  editors: storyEditors,
  submits: (root) => publishers(root, storyEditors(root).at(-1) ?? null, STORY_SUBMIT),
  submitKey: 'none',
  context: audienceOf,
  previews: metaPreviews,
};

const reelEditors = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(EDITOR)].filter(
    (editor) => !editor.closest(ARTICLE) && !conversationOf(editor, false) && !commentRoot(editor),
  );

const reel: SurfaceSpec = {
  id: 'reel',
  kind: 'post',
  root(from) {
    if (!REEL_PATH.test(pathOf(from))) return null;
    const root = pageRoot(from);
    return root && reelEditors(root).length > 0 ? root : null;
  },
  editors: reelEditors,
  submits: (root) => publishers(root, reelEditors(root).at(-1) ?? null, REEL_SUBMIT),
  submitKey: 'mod+enter',
  context: audienceOf,
  previews: metaPreviews,
};

const bio: SurfaceSpec = {
  id: 'bio',
  kind: 'bio',
  root(from) {
    const field = from.matches(BIO_FIELD) ? from : climbTo(from, BIO_FIELD, `${ARTICLE}, ${LANDMARK}`, 10)?.match;
    const root = field ? formRound(field) : null;
    return root?.contains(from) ? root : null;
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(BIO_FIELD)].slice(0, 1),
  submits: (root) => publishers(root, root.querySelector(BIO_FIELD), SAVE),
  submitKey: 'none',
  context: audienceOf,
};

/** The nearest box with a button that saves; untranslated, with two buttons with words behind the field (cancel and save). */
export function formRound(field: Element): Element | null {
  let box = parentOf(field);
  for (let level = 0; box && level < 10 && !box.matches('body'); level++, box = parentOf(box)) {
    const buttons = buttonsIn(box);
    if (buttons.some((button) => isNamed(button, SAVE))) return box;
    if (buttons.filter((button) => precedes(field, button) && hasWords(button)).length >= 2) return box;
    if (box.matches(`${DIALOG}, ${LANDMARK}, form`)) return buttons.some((button) => !isTool(button)) ? box : null;
  }
  return null;
}

export const fields: readonly SurfaceSpec[] = [story, reel, bio];
