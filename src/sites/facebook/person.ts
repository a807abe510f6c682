import { precedes } from '../dom.ts';
import { firstLine, nearest } from '../meta-near.ts';
import type { Person } from '../people.ts';
import { DIALOG } from './selectors.ts';

/** First parts of addresses that are nobody's (routes of the site, survey of November 2026). */
const ROUTES = new Set(
  'friends groups watch marketplace photo photos reel reels stories messages notifications events pages gaming settings help hashtag search login privacy me permalink.php story.php share sharer bookmarks saved ads business posts videos l.php latest'.split(
    ' ',
  ),
);
const VANITY = /^\/([\p{L}\d.]{2,80})\/?$/u;
const BY_ID = /^\/(?:people\/[^/]+|groups\/[^/]+\/user)\/(\d+)/;

/** The handle or number in a profile's address; null for every other address. */
export function profileIn(href: string | null, base = 'https://www.facebook.com/'): string | null {
  if (!href || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/(^|\.)(facebook|messenger)\.com$/.test(url.hostname)) return null;
  // A request's row leads to the profile beside the list.
  if (/^\/friends\//.test(url.pathname)) return url.searchParams.get('profile_id');
  if (url.pathname === '/profile.php') return url.searchParams.get('id');
  const id = BY_ID.exec(url.pathname)?.[1];
  if (id) return id;
  const name = VANITY.exec(url.pathname)?.[1] ?? null;
  return name && !ROUTES.has(name.toLowerCase()) ? name : null;
}

/** Whom a link to a profile names, or null. */
function personOf(link: Element): Person | null {
  const handle = profileIn(link.getAttribute('href'));
  if (!handle) return null;
  // A sentence about somebody has the name in bold.
  const words = firstLine(link.querySelector('strong, b') ?? link, '[role="button"], button');
  const name = words || link.getAttribute('aria-label')?.trim() || '';
  return name ? { name, handle } : null;
}

const linkedIn = (box: Element, fits: (link: Element) => boolean = () => true): Person | null => {
  for (const link of box.querySelectorAll('a[href]')) {
    const person = fits(link) ? personOf(link) : null;
    if (person) return person;
  }
  return null;
};

/** Whose profile the page shows: its heading, and the address. */
export function headOf(box: Element): Person | null {
  const heading = box.querySelector('h1');
  const name = heading && !heading.closest('[role="banner"]') ? firstLine(heading, '[role="button"]') : '';
  return name ? { name, handle: profileShown(box.ownerDocument) } : null;
}

/** Whose profile the address of the page is. */
export function profileShown(document: Document): string | null {
  const { pathname, search } = document.defaultView?.location ?? {};
  return pathname ? profileIn(pathname + search) : null;
}

/** Many people, none of them beside the button. */
const isList = (box: Element): boolean =>
  box.matches('main, [role="main"]') || box.querySelector('[role="feed"], [role="main"]') !== null;

/** Whom a button to connect is about: the row or card that it stands in, else the head of the profile; no dialog as a whole. */
export function personNear(control: Element): Person | null {
  const row = control.closest('a[href]');
  const around = row && personOf(row);
  return (
    around ||
    nearest(control, (box) => (box.matches(DIALOG) ? null : (headOf(box) ?? (isList(box) ? null : linkedIn(box)))))
  );
}

/** Who wrote what a button stands under: the head of its post comes first in it, the name of a comment likewise. */
export function authorNear(control: Element): Person | null {
  return nearest(control, (box) => {
    const over = (link: Element) => precedes(link, control);
    const headed = linkedIn(box, (link) => over(link) && link.closest('h2, h3, h4, strong') !== null);
    if (headed || !box.matches('[role="article"]')) return headed;
    const name = box.querySelector('strong');
    return linkedIn(box, over) ?? (name && over(name) ? { name: firstLine(name), handle: null } : null);
  });
}
