import { textOf } from '../dom.ts';
import { isBlank } from '../editor-text.ts';
import { nearest } from '../meta-near.ts';
import type { Person } from '../people.ts';

/** First parts of addresses that are nobody's. */
const ROUTES = new Set('p reel reels tv explore direct accounts stories your_activity about legal web api'.split(' '));
const PROFILE = /^\/([\w.]{1,30})\/?$/;

/** The username in a profile's address, or null. */
export function usernameIn(href: string | null): string | null {
  const path = href?.startsWith('https://www.instagram.com/') ? href.slice('https://www.instagram.com'.length) : href;
  const name = PROFILE.exec(path ?? '')?.[1] ?? null;
  return name && !ROUTES.has(name) ? name : null;
}

/** What a row may say in the place of a name: why somebody is suggested. English seen, the others as the site might say it. */
const NO_NAME =
  /^(?:suggested|followed by|follows you|new to|popular|requested|awgrym|dilynir|proponowane|obserwowan|تجویز)|[•·…]|\d{3}/i;
const LONGEST_NAME = 60;
const TOO_WIDE = 'main, [role="main"], [role="dialog"], dialog';

/** Who a row shows: a link to the profile, and under the username the name. */
export function personIn(box: Element): Person | null {
  for (const link of box.querySelectorAll('a[href]')) {
    const handle = usernameIn(link.getAttribute('href'));
    if (handle) return { name: nameBeside(box, handle), handle };
  }
  return null;
}

export function nameBeside(box: Element, handle: string): string | null {
  const lines = textOf(box, { skip: '[role="button"], button, time', limit: 400 })
    .split('\n')
    .map((line) => line.trim());
  const at = lines.indexOf(handle);
  const next = at < 0 ? undefined : lines[at + 1];
  return next && next.length <= LONGEST_NAME && !NO_NAME.test(next) && next !== handle ? next : null;
}

/** The title of a profile's page begins `Name (@username)` in every language (public automation code, 2024 to 2026). */
export function headOf(document: Document): Person | null {
  const handle = usernameIn(document.defaultView?.location.pathname ?? null);
  if (!handle) return null;
  const [, name = '', titled] = /^(?:\(\d+\+?\)\s*)?(.*?)\s*\(@([\w.]{1,30})\)/.exec(document.title) ?? [];
  return { name: titled === handle && !isBlank(name) ? name : null, handle };
}

/** Whom a button to connect is about: the row that it stands in, else whose profile this is; no dialog as a whole. */
export function personNear(control: Element): Person | null {
  const head = control.closest('[role="dialog"], dialog') ? null : headOf(control.ownerDocument);
  if (head && control.closest('header') && !control.closest('article')) return head;
  return nearest(control, (box) => (box.matches(TOO_WIDE) ? null : personIn(box)), 6) ?? head;
}

/** Who wrote a comment or post: the first link to a profile in its list item, else in its article. */
export function authorNear(control: Element): Person | null {
  const said = control.closest('li');
  const box = (said?.querySelector('a[href]') ? said : null) ?? control.closest('article, [role="dialog"]');
  const author = box ? personIn(box) : nearest(control, personIn);
  return author && { name: null, handle: author.handle };
}
