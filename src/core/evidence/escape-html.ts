import { shownText } from './shown-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as words in an element or a quoted attribute: nothing in it is markup, and nothing in it stays hidden. */
export const escapeHtml = (text: string): string =>
  shownText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
