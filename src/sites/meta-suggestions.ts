import { visible } from './dom.ts';

const MENU = '[role="listbox"]';
const NOT_A_PORTAL = '[id^="mount_"], script, style, link';

/**
 * True while a mention or hashtag menu is open on this editor, so that Enter picks from it (survey of November 2026). The
 * editor may say so itself; some menus are a list in a layer of their own, which counts only while the caret is in this
 * editor.
 */
export function suggesting(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true') return true;
  const document = editor.ownerDocument;
  for (const attribute of ['aria-controls', 'aria-owns']) {
    const menu = document.getElementById(editor.getAttribute(attribute) ?? '');
    if (menu && isOpen(menu)) return true;
  }
  if (!editor.contains(document.activeElement)) return false;
  return [...menusNear(editor)].some(isOpen);
}

/** Lists in the editor's own composer, and those in layers at the end of `body`. */
function* menusNear(editor: HTMLElement): Generator<Element> {
  const composer = editor.closest('form, [role="dialog"]');
  if (composer) yield* composer.querySelectorAll(MENU);
  const layers = [...editor.ownerDocument.body.children].slice(-8);
  for (const layer of layers) {
    if (layer.contains(editor) || layer.matches(NOT_A_PORTAL)) continue;
    if (layer.matches(MENU)) yield layer;
    yield* layer.querySelectorAll(MENU);
  }
}

const isOpen = (menu: Element): boolean => {
  const list = menu.matches(MENU) ? menu : menu.querySelector(MENU);
  return list?.querySelector('[role="option"]') != null && visible(list);
};
