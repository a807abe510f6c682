import { surfaceOfControl, surfaceOfEditor } from '../../src/sites/find.ts';
import type { SiteAdapter, Surface } from '../../src/sites/surface.ts';

/** Hand-written markup after sites.md; `at` picks one element by id or selector. */
export function page(path: string, html: string, title = ''): void {
  history.replaceState(null, '', path);
  document.title = title;
  document.body.innerHTML = html;
}

export const at = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} in the fixture`);
  return element;
};

/** Lexical as Meta mounts it. */
export const lexical = (id: string, prompt: string, text = ''): string =>
  `<div id="${id}" class="notranslate" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${prompt}"><p dir="auto">${text ? `<span data-lexical-text="true">${text}</span>` : '<br>'}</p></div>`;

/** `div[role=button]` with words, as Meta's publish buttons are. */
export const button = (id: string, label: string, attributes = ''): string =>
  `<div id="${id}" role="button" tabindex="0" aria-label="${label}" ${attributes}><div><span><span>${label}</span></span></div></div>`;

/** A tool: an icon and a label. */
export const tool = (id: string, label: string, attributes = ''): string =>
  `<div id="${id}" role="button" tabindex="0" aria-label="${label}" ${attributes}><svg viewBox="0 0 1 1"></svg></div>`;

export const idOf = (surface: Surface | null): string | null => surface?.spec.id ?? null;
export const byEditor = (adapter: SiteAdapter, selector: string): string | null =>
  idOf(surfaceOfEditor(adapter, at(selector)));
export const byControl = (adapter: SiteAdapter, selector: string): string | null =>
  idOf(surfaceOfControl(adapter, at(selector)));

export const submitsOf = (adapter: SiteAdapter, editor: string): string[] => {
  const surface = surfaceOfEditor(adapter, at(editor));
  return surface ? surface.spec.submits(surface.root).map((submit) => submit.id) : [];
};

export const contextOf = (adapter: SiteAdapter, editor: string) => {
  const surface = surfaceOfEditor(adapter, at(editor));
  return surface ? { ...adapter.context?.(document), ...surface.spec.context?.(surface.root) } : null;
};

/** Every control of the page whose press would count as submitting. */
export const held = (adapter: SiteAdapter): string[] =>
  [...document.querySelectorAll('[role="button"], button')]
    .filter((control) => surfaceOfControl(adapter, control))
    .map((control) => control.id);

/** Meta's inline data. */
export const data = (module: string, value: unknown): string =>
  `<script type="application/json" data-sjs>${JSON.stringify({
    require: [
      [
        'x',
        'y',
        [],
        [
          {
            __bbox: {
              define: [
                ['Other', [], { a: '}' }, 1],
                [module, [], value, 270],
              ],
            },
          },
        ],
      ],
    ],
  })}</script>`;

/** Gives elements boxes, which happy-dom has not. */
export const place = (selector: string, left: number, width: number): void => {
  at(selector).getBoundingClientRect = () => new DOMRect(left, 0, width, 40);
};
