import { pathOf, plainLabel, textOf } from '../dom.ts';
import type { ConnectionPress, PeopleAdapter, Person, PressAct } from '../people.ts';
import { ACCEPT } from '../people-labels.ts';
import { conversation } from './conversation.ts';
import { ownProfile } from './own-profile.ts';
import { FOLLOW, LIKE, POST, REPOST, REPOST_OPEN, TAG_ROW, USER_CELL } from './people-selectors.ts';
import { authorOf, personFollowed, personIn } from './person.ts';

const CONTROL = 'button, [role="button"], [role="menuitem"], [role="option"]';
const NOBODY: Person = { name: null, handle: null };

const press = (act: PressAct, person: Person | null, control: HTMLElement): ConnectionPress => ({
  act,
  person: person ?? NOBODY,
  control,
});

/** `/follower_requests` (X's bundles) and the dialog that some see instead: Accept and Decline have words and no test id. */
function accepted(control: HTMLElement): ConnectionPress | null {
  const cell = control.closest(USER_CELL);
  if (!cell || !ACCEPT.has(plainLabel(textOf(control, { limit: 80 })))) return null;
  return press('accept', personIn(cell), control);
}

/** People tagged in a picture, on the composer's own screen; the press on a row is what tags. */
function tagged(target: Element): ConnectionPress | null {
  if (!/^\/compose\/(post|tweet)\/tags/.test(pathOf(target))) return null;
  const row = target.closest<HTMLElement>(TAG_ROW);
  return row && press('tag', personIn(row), row);
}

/** The menu says nothing of its post; the button that opened it does. */
function passedOn(item: HTMLElement): ConnectionPress {
  const post = item.ownerDocument.querySelector(REPOST_OPEN)?.closest(POST);
  return press('share', post ? authorOf(post) : null, item);
}

function pressAt(target: Element): ConnectionPress | null {
  const control = target.closest<HTMLElement>(CONTROL);
  if (!control) return tagged(target);
  if (control.matches(FOLLOW)) return press('follow', personFollowed(control), control);
  if (control.matches(REPOST)) return passedOn(control);
  if (control.matches(LIKE)) {
    const post = control.closest(POST);
    return post && press('like', authorOf(post), control);
  }
  return accepted(control) ?? tagged(control);
}

export const people: PeopleAdapter = { id: 'x', hosts: ['x.com', 'twitter.com'], pressAt, conversation, ownProfile };
