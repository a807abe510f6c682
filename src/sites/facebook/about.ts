import { climbTo } from '../dom.ts';
import { publishers } from '../meta-buttons.ts';
import { SAVE } from '../meta-labels.ts';
import type { SurfaceSpec } from '../surface.ts';
import { audienceOf } from './context.ts';
import { formRound } from './fields.ts';
import { ABOUT_FIELD, ABOUT_PATH, ARTICLE, LANDMARK } from './selectors.ts';

const firstIn = (root: Element): HTMLElement | null => root.querySelector<HTMLElement>(ABOUT_FIELD);

/** Work and education on the profile's About pages: employer or school, position, town, words about it; saved together. */
export const about: SurfaceSpec = {
  id: 'about',
  kind: 'bio',
  root(from) {
    const { location } = from.ownerDocument.defaultView ?? {};
    if (!location || !ABOUT_PATH.test(location.pathname + location.search)) return null;
    const field = from.matches(ABOUT_FIELD) ? from : climbTo(from, ABOUT_FIELD, `${ARTICLE}, ${LANDMARK}`, 10)?.match;
    const root = field ? formRound(field) : null;
    return root?.contains(from) ? root : null;
  },
  editors: (root) => [...root.querySelectorAll<HTMLElement>(ABOUT_FIELD)],
  submits: (root) => publishers(root, firstIn(root), SAVE),
  submitKey: 'none',
  context: audienceOf,
};
