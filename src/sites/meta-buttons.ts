import { isDisabled, nameOf, plainLabel, precedes, textOf, visible } from './dom.ts';
import { DONE, either, type Labels, NEXT, SAVE, TOOLS } from './meta-labels.ts';

/** Meta's controls are `div[role=button]`; older builds have native buttons (survey of November 2026). */
export const BUTTON = '[role="button"], button, input[type="submit"]';

/** What lies in a composer's dialog and is not the composer: posts shown, menus of suggestions, rows of tools. */
const OTHER_MATTER =
  '[role="article"], [role="listbox"], [role="menu"], [role="tablist"], [role="radiogroup"], [role="grid"], [role="log"]';
const TOOL_ROW = '[role="toolbar"], [contenteditable="true"], label';
const OPENS_OR_SWITCHES =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [aria-selected]';

const LETTERS = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters to read, where a tool shows an icon or an emoji. */
export const hasWords = (button: Element): boolean =>
  LETTERS.test(button instanceof HTMLInputElement ? button.value : textOf(button, { limit: 200 }));

export const isNamed = (button: Element, names: Labels): boolean =>
  names.has(plainLabel(nameOf(button))) ||
  names.has(plainLabel(button instanceof HTMLInputElement ? button.value : textOf(button, { limit: 200 })));

/** The buttons of a composer in document order, whatever they do; not those of posts or menus that `root` also holds. */
export const buttonsIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(BUTTON)].filter((button) => {
    const other = button.closest(OTHER_MATTER);
    return !other || !root.contains(other) || other === root;
  });

/** What ends a panel, such as the choice of audience; where it publishes it is among the names asked for. */
const SETTLES = either(SAVE, DONE);

/** A button that opens, switches or attaches something: it carries the state of what it opens, or sits among tools. */
export function isTool(button: Element): boolean {
  if (button.matches(OPENS_OR_SWITCHES)) return true;
  return (
    button.closest(TOOL_ROW) !== null || button.querySelector('input[type="file"]') !== null || isNamed(button, TOOLS)
  );
}

/**
 * The live buttons that publish, or lead on to publishing, likeliest first. A known label settles it wherever it
 * stands, though an arrow called Next needs words of its own. Else it is the last button with words behind the editor
 * that is no tool, wide ones first (survey of November 2026: the last full-width primary button). A disabled one is chosen and
 * then dropped, so that no other takes its place.
 */
export function publishers(root: Element, editor: Element | null, names: Labels): HTMLElement[] {
  const buttons = buttonsIn(root);
  const named = buttons.filter(
    (button) =>
      isNamed(button, names) &&
      !button.matches(OPENS_OR_SWITCHES) &&
      (!isNamed(button, NEXT) || hasWords(button)) &&
      visible(button, root),
  );
  if (named.length > 0)
    return live(named.reverse()).sort((a, b) => Number(isNamed(a, NEXT)) - Number(isNamed(b, NEXT)));
  const worded = buttons.filter(
    (button) =>
      (!editor || precedes(editor, button)) &&
      !isTool(button) &&
      !isNamed(button, SETTLES) &&
      hasWords(button) &&
      visible(button, root),
  );
  const wide = worded.filter((button) => isWide(button, root));
  return live([wide.at(-1) ?? worded.at(-1)].filter((button) => button !== undefined));
}

const live = (buttons: HTMLElement[]): HTMLElement[] => buttons.filter((button) => !isDisabled(button));

/** Over half as wide as the composer; never where there is no layout. */
const isWide = (button: Element, root: Element): boolean => {
  const width = button.getBoundingClientRect().width;
  return width > 0 && width > root.getBoundingClientRect().width / 2;
};
