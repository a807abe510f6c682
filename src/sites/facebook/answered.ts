import { nameOf, precedes, promptOf, textOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { ARTICLE, DIALOG, EDITOR, SHOWN_TEXT } from './selectors.ts';

/** Longest answered text, in characters. */
const LIMIT = 2000;

/** What of a post or comment is not its text: names, dates, buttons, and the posts and boxes within it. */
const NOT_TEXT = `${BUTTON}, h1, h2, h3, h4, [role="heading"], form, ${ARTICLE}, ${DIALOG}, ${EDITOR}, [role="toolbar"], [role="menu"], [role="list"], textarea, time, abbr, [aria-hidden="true"]`;

/** The text of the post or comment that is answered from this composer, or null. */
export function answeredText(root: Element, isReply: boolean): string | null {
  const shown = isReply ? answeredComment(root) : answeredPost(root);
  return shown ? shownText(shown) : null;
}

/** The article round the composer; where posts are no articles, the first one in the dialog, or the dialog itself. */
function answeredPost(root: Element): Element | null {
  const place = root.closest(`${ARTICLE}, ${DIALOG}`);
  if (!place || place.matches(ARTICLE)) return outermost(place);
  if (place.querySelector(SHOWN_TEXT)) return place;
  const first = place.querySelector(ARTICLE);
  return first && precedes(first, root) && !isComment(first) ? first : place;
}

/** A comment's own composer never stands in the comment's article; the composer of the post may. */
const outermost = (article: Element | null): Element | null => {
  const outer = article?.parentElement?.closest(ARTICLE);
  return outer ? outermost(outer) : article;
};

/** Comments are listed; a post is not. */
const isComment = (article: Element): boolean => article.closest('li, ul, [role="list"], [role="listitem"]') !== null;

/** Of the comments over the composer in the smallest box that has any: the one whose author the prompt names, else the first. */
function answeredComment(root: Element): Element | null {
  const prompt = promptOf(root.querySelector(EDITOR) ?? root);
  for (let box = root.parentElement; box && !box.matches(DIALOG); box = box.parentElement) {
    const above = [...box.querySelectorAll(ARTICLE)].filter((article) => precedes(article, root));
    if (above.length > 0) return above.filter((article) => isNamedIn(prompt, article)).at(-1) ?? above[0] ?? null;
    if (box.matches(ARTICLE)) return box;
  }
  return null;
}

const isNamedIn = (prompt: string, article: Element): boolean => {
  const author = article.querySelector('h1, h2, h3, h4, strong, a, [role="link"]');
  const name = author ? nameOf(author) : '';
  return name.length > 1 && prompt.includes(name);
};

/** The marked text of a post; else its `dir=auto` blocks; else all of it but names, dates and buttons. */
export function shownText(shown: Element): string | null {
  const marked = shown.querySelector(SHOWN_TEXT);
  if (marked) return textOf(marked, { skip: BUTTON, limit: LIMIT }) || null;
  const own = (block: Element) => block.parentElement?.closest(`[dir="auto"], ${NOT_TEXT}, a, [role="link"]`);
  const blocks = [...shown.querySelectorAll('[dir="auto"]')].filter((block) => {
    const within = own(block);
    return !within || within === shown || !shown.contains(within);
  });
  const text = blocks
    .filter((block) => !block.matches(`${NOT_TEXT}, a`) && !isNameOnly(block))
    .map((block) => textOf(block, { skip: NOT_TEXT, limit: LIMIT }))
    .filter((block) => block !== '')
    .join('\n');
  return (text || withoutName(shown)).slice(0, LIMIT) || null;
}

/** A block that is a link and nothing else is the author or the date. */
const isNameOnly = (block: Element): boolean => {
  const link = block.querySelector('a, [role="link"]');
  return link !== null && textOf(link) === textOf(block);
};

const withoutName = (shown: Element): string => {
  const text = textOf(shown, { skip: NOT_TEXT, limit: LIMIT });
  const link = shown.querySelector('strong, a, [role="link"]');
  const name = link && link.closest(NOT_TEXT) === (shown.matches(NOT_TEXT) ? shown : null) ? textOf(link) : '';
  return name && text.startsWith(name) ? text.slice(name.length).trim() : text;
};
