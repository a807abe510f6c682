import { pathOf, textOf } from '../dom.ts';
import { CONTROL, isCalled, isFirstOfTwo } from '../meta-near.ts';
import type { ConnectionPress, PeopleAdapter, Person, PressAct } from '../people.ts';
import { ACCEPT, DECLINE, FOLLOW, LIKE, REPOST } from '../people-labels.ts';
import { conversation } from './conversation.ts';
import { ownProfile } from './own-profile.ts';
import { authorNear, personNear, usernameIn } from './person.ts';
import { CREATION_FIELD, DIALOG, RICH } from './selectors.ts';

const press = (act: PressAct, person: Person | null, control: HTMLElement): ConnectionPress | null =>
  person && { act, person, control };

/** Where requests to follow are listed; elsewhere a button needs its label. */
const REQUESTS_PATH = /^\/(?:accounts\/activity|notifications)(?:\/|$)/;

/** A Confirm stands in other dialogs, too, so that it counts beside somebody and in no composer alone. */
function accepts(control: HTMLElement): boolean {
  if (control.closest(DIALOG)?.querySelector(`${RICH}, textarea`)) return false;
  if (isCalled(control, ACCEPT)) return true;
  return REQUESTS_PATH.test(pathOf(control)) && !isCalled(control, DECLINE) && isFirstOfTwo(control);
}

/** Somebody found, to be tagged in a new post: a picture, the username, the name (a guess after the site's other rows). */
function tagged(target: Element): ConnectionPress | null {
  const row = target.closest<HTMLElement>('[role="button"], button, [role="option"]');
  if (!row?.querySelector('img') || !row.closest(DIALOG)?.querySelector(CREATION_FIELD)) return null;
  const [handle = '', name = null] = textOf(row, { limit: 200 }).split('\n');
  return usernameIn(`/${handle}/`) ? press('tag', { name, handle }, row) : null;
}

function pressAt(target: Element): ConnectionPress | null {
  const control = target.closest<HTMLElement>(CONTROL);
  if (!control || control.getAttribute('aria-disabled') === 'true') return null;
  if (isCalled(control, LIKE)) return press('like', authorNear(control), control);
  if (isCalled(control, REPOST)) return press('share', authorNear(control), control);
  if (isCalled(control, FOLLOW)) return press('follow', personNear(control), control);
  return tagged(target) ?? (accepts(control) ? press('accept', personNear(control), control) : null);
}

export const people: PeopleAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  pressAt,
  conversation,
  ownProfile,
};
