import tokens from './tokens.css?inline';

export const HOST_TAG = 'purple-pen';

/** `open` only where a test must look inside; a page could then, too. */
export type ShadowMode = 'closed' | 'open';

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
}

/** An element of ours, not yet in the page: a shadow root with our styles, nothing inherited from the page's. */
export function createHost(document: Document, language: string, mode: ShadowMode, css: string): Host {
  const element = document.createElement(HOST_TAG);
  element.lang = language;
  const shadow = element.attachShadow({ mode });
  addStyles(document, shadow, `${tokens}\n${css}`);
  return { element, shadow };
}

/** Constructed style sheets pass any content security policy; where a browser refuses them here, a style element. */
function addStyles(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new (document.defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
