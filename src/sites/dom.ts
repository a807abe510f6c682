/** Small DOM helpers for adapters. None throws on detached nodes, shadow trees or elements of other namespaces. */

/** The parent element; from the top of a shadow tree, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const top = element.getRootNode();
  return top !== element && 'host' in top && top.host instanceof Element ? top.host : null;
}

/** `element.closest`, going on through shadow hosts. */
export function closestWith(element: Element, selector: string): Element | null {
  for (let here: Element | null = element; here; ) {
    const hit: Element | null = here.closest(selector);
    if (hit) return hit;
    const top = here.getRootNode();
    here = 'host' in top && top.host instanceof Element ? top.host : null;
  }
  return null;
}

/**
 * The nearest ancestor-or-self of `from` that holds a match for `selector`, and that match. Each step looks only at
 * the siblings not yet seen, so that a whole climb visits every node once; it ends at `stop` (not looked into), on
 * leaving a dialog, at `body` or after `levels` steps.
 */
export function climbTo(
  from: Element,
  selector: string,
  stop: string,
  levels = 16,
): { readonly holder: Element; readonly match: HTMLElement } | null {
  const within = from.matches(selector) ? (from as HTMLElement) : from.querySelector<HTMLElement>(selector);
  if (within) return { holder: from, match: within };
  let child = from;
  for (let level = 0; level < levels; level++) {
    const holder = parentOf(child);
    if (!holder || child.matches('[role="dialog"], dialog') || holder.matches('body, html') || holder.matches(stop))
      return null;
    for (const sibling of holder.children) {
      if (sibling === child) continue;
      const match = sibling.matches(selector) ? (sibling as HTMLElement) : sibling.querySelector<HTMLElement>(selector);
      if (match) return { holder, match };
    }
    child = holder;
  }
  return null;
}

/** True if `a` stands before `b` in the document, neither holding the other. */
export function precedes(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_DISCONNECTED)) === 0
  );
}

export const isDisabled = (element: Element): boolean =>
  element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled, [disabled]');

/**
 * False for what a person cannot press: hidden, inert or `aria-hidden` within `root`, or beside the window or beside
 * its dialog, else `root` (Facebook's wizard panels wait at negative x). Without layout only the attributes count. How far
 * down it lies does not matter, since dialogs scroll.
 */
export function visible(element: Element, root?: Element): boolean {
  if (!element.isConnected) return false;
  const outer = root && element.contains(root) ? null : root;
  for (let here: Element | null = element; here && here !== outer; here = here.parentElement) {
    if (here.hasAttribute('hidden') || here.hasAttribute('inert') || here.getAttribute('aria-hidden') === 'true')
      return false;
    if (!root) break;
  }
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0) return true;
  const middle = box.left + box.width / 2;
  const view = element.ownerDocument.documentElement.clientWidth;
  if (middle < 0 || (view > 0 && middle > view)) return false;
  const frame = root && (element.closest('[role="dialog"], dialog') ?? root).getBoundingClientRect();
  return !frame || frame.width < box.width || (middle >= frame.left && middle <= frame.right);
}

/** Path of the page that an element belongs to; empty for a document without a window. */
export const pathOf = (element: Node): string => locationOf(element)?.pathname ?? '';
export const hostOf = (element: Node): string => locationOf(element)?.hostname ?? '';
const locationOf = (node: Node): Location | null =>
  (node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument)?.defaultView?.location ?? null;

/** A label made comparable: one case, one kind of space, no closing dots or direction marks. */
export const plainLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*(\.{1,3}|…)$/, '')
    .toLowerCase();

/** What a control is called: its label, else its text, else the label of the icon in it. Not made comparable. */
export const nameOf = (element: Element): string =>
  element.getAttribute('aria-label')?.trim() || textOf(element, { limit: 200 }) || iconName(element);

/** What the icon of a control is called, or nothing. */
export function iconName(element: Element): string {
  const icon = element.querySelector('img[alt], [aria-label], svg title');
  return (icon?.getAttribute('alt') || icon?.getAttribute('aria-label') || icon?.textContent || '')
    .trim()
    .slice(0, 200);
}

/** The prompt of an editor or field, wherever the site puts it. */
export const promptOf = (editor: Element): string =>
  editor.getAttribute('aria-placeholder') ||
  editor.getAttribute('aria-label') ||
  editor.getAttribute('placeholder') ||
  '';

/** Elements that begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set(
  'P DIV LI UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE FORM FIGURE'.split(' '),
);
const DEEPEST = 300;
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg']);

/** Text of an element as a reader takes it, blocks on lines of their own; `skip` leaves out whole subtrees. */
export function textOf(element: Element, options: { readonly skip?: string; readonly limit?: number } = {}): string {
  const { skip, limit = 2000 } = options;
  let text = '';
  const lineBreak = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (parent: Element, depth: number): void => {
    if (depth > DEEPEST) return;
    for (let node = parent.firstChild; node && text.length < limit * 2; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.replace(/\s+/g, ' ');
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const child = node as Element;
      if (SILENT.has(child.tagName) || (skip && child.matches(skip))) continue;
      const block = BLOCK.has(child.tagName) || child.tagName === 'BR';
      if (block) lineBreak();
      walk(child, depth + 1);
      if (block) lineBreak();
    }
  };
  walk(element, 0);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .slice(0, limit);
}
