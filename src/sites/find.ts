import type { SiteAdapter, Surface } from './surface.ts';

/** Form fields and editors that a person can type a post into. */
const EDITABLE = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea, input';

/** Controls that can publish: native buttons, and the `role=button` boxes that Meta uses. */
const CONTROL = 'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"]';

export const editableAt = (target: Element): HTMLElement | null => target.closest<HTMLElement>(EDITABLE);

export const controlAt = (target: Element): HTMLElement | null => target.closest<HTMLElement>(CONTROL);

/** The surface whose editor the target lies in, or null. */
export function surfaceOfEditor(adapter: SiteAdapter, target: Element): Surface | null {
  const editable = editableAt(target);
  if (!editable) return null;
  for (const spec of adapter.surfaces) {
    const root = spec.root(editable);
    if (root && spec.editors(root).some((editor) => editor === editable || editor.contains(editable)))
      return { spec, root };
  }
  return null;
}

/** The surface that pressing this target would submit, or null. */
export function surfaceOfControl(adapter: SiteAdapter, target: Element): Surface | null {
  const control = controlAt(target);
  if (!control) return null;
  for (const spec of adapter.surfaces) {
    const root = spec.root(control);
    if (root && spec.submits(root).some((submit) => submit === control || submit.contains(control)))
      return { spec, root };
  }
  return null;
}

/**
 * The nearest ancestor-or-self of `from` that holds a match for every selector, not climbing past `boundary`.
 * Climbing from the event target keeps two live composers with the same ids apart (survey of November 2026).
 */
export function nearestHolding(from: Element, selectors: readonly string[], boundary = 'body'): Element | null {
  for (let element: Element | null = from; element; element = element.parentElement) {
    const here = element;
    if (selectors.every((selector) => here.matches(selector) || here.querySelector(selector))) return here;
    if (here.matches(boundary)) return null;
  }
  return null;
}
