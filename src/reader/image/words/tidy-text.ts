/**
 * Puts back the space after a sign that the recogniser often leaves out (`pen,paper` is never one word; `15:45` is), and
 * takes out the one before it.
 */
export const tidyText = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}]) (?=[,;:!?](?:\s|$))/gu, '')
    .replace(/(\p{L}[,;:!?]|\p{Ll}{2}\.(?=\p{Lu}))(?=\p{L})/gu, '$1 ')
    .trim();
