import { visible } from './dom.ts';
import { BUTTON } from './meta-buttons.ts';

/** Pictures of a composer that are no attachments: faces and emoji in buttons and links, posts shown, what is typed. */
const OTHER =
  `${BUTTON}, a, article, [role="article"], [role="listbox"], [role="menu"], [role="log"], [role="row"], ` +
  '[contenteditable="true"], [contenteditable="true"] *';

/** CSS pixels; faces beside a composer are 40 and less (survey of November 2026). */
const SMALLEST = 64;

/**
 * What is attached, as Meta's composers show it: by structure, as its labels and class names tell nothing. A `blob:` or
 * `data:` address is this page's own; of others only what is too large for a face counts. Never checked on the live page.
 */
export const metaPreviews = (root: Element): Element[] =>
  [...root.querySelectorAll('img[src], video[src]')].filter((shown) => {
    const other = shown.closest(OTHER);
    if ((other && other !== root && root.contains(other)) || !visible(shown, root)) return false;
    if (/^(blob|data):/.test(shown.getAttribute('src') ?? '')) return true;
    const { width, height } = shown.getBoundingClientRect();
    return width >= SMALLEST && height >= SMALLEST;
  });
