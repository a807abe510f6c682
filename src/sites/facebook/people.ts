import { pathOf } from '../dom.ts';
import { isBlank, readEditor } from '../editor-text.ts';
import { either, SHARE, SHARE_NOW } from '../meta-labels.ts';
import { CONTROL, firstLine, isCalled, isFirstOfTwo, nearest } from '../meta-near.ts';
import type { ConnectionPress, PeopleAdapter, Person, PressAct } from '../people.ts';
import { ACCEPT, ADD_FRIEND, DECLINE, FOLLOW, LIKE, TAG_PEOPLE } from '../people-labels.ts';
import { conversation } from './conversation.ts';
import { ownProfile } from './own-profile.ts';
import { authorNear, headOf, personNear } from './person.ts';
import { DIALOG, EDITOR } from './selectors.ts';

const NOBODY: Person = { name: null, handle: null };
const press = (act: PressAct, person: Person | null, control: HTMLElement): ConnectionPress => ({
  act,
  person: person ?? NOBODY,
  control,
});

/** Whose post the share dialog was opened from: the dialog itself does not say. */
const toShare = new WeakMap<Document, Person>();

/** Share now with nothing said about it; with words it is a post, which the guard looks at. */
function passedOn(control: HTMLElement): ConnectionPress | null {
  const dialog = control.closest(`${DIALOG}, [role="menu"]`);
  if (!dialog || !isCalled(control, either(SHARE_NOW, SHARE))) return null;
  const editor = dialog.querySelector<HTMLElement>(EDITOR);
  if (!isCalled(control, SHARE_NOW) && !editor) return null;
  if (editor && !isBlank(readEditor(editor).text)) return null;
  return press('share', toShare.get(control.ownerDocument) ?? null, control);
}

/** `/friends/requests` and `/friends/suggestions`: a row has two buttons, the one that connects first. */
function firstOfTwo(control: HTMLElement): PressAct | null {
  const list = /^\/friends\/(requests|suggestions)/.exec(pathOf(control))?.[1];
  if (!list || isCalled(control, DECLINE)) return null;
  return isFirstOfTwo(control) ? (list === 'requests' ? 'accept' : 'add') : null;
}

/** Needs somebody beside it, since a Confirm stands in many dialogs of the site. */
function connecting(control: HTMLElement): ConnectionPress | null {
  const act: PressAct | null = isCalled(control, ADD_FRIEND)
    ? 'add'
    : isCalled(control, FOLLOW)
      ? 'follow'
      : isCalled(control, ACCEPT)
        ? 'accept'
        : firstOfTwo(control);
  const person = act && personNear(control);
  return person ? press(act, person, control) : null;
}

/** The composer's list of people to tag, told by its heading; its rows are a guess (survey of November 2026: header text, L). */
function tagged(target: Element): ConnectionPress | null {
  const row = target.closest<HTMLElement>('[role="option"], [role="checkbox"], [role="listitem"] [role="button"]');
  const dialog = row?.closest(DIALOG);
  if (!row || !dialog) return null;
  const isTagging = [...dialog.querySelectorAll('h1, h2, [role="heading"]')].some((title) =>
    isCalled(title, TAG_PEOPLE),
  );
  return isTagging
    ? press('tag', { name: row.getAttribute('aria-label') || firstLine(row) || null, handle: null }, row)
    : null;
}

function pressAt(target: Element): ConnectionPress | null {
  const control = target.closest<HTMLElement>(CONTROL);
  if (!control || control.getAttribute('aria-disabled') === 'true') return null;
  if (isCalled(control, LIKE)) {
    const author = authorNear(control) ?? nearest(control, headOf);
    return author && press('like', author, control);
  }
  if (isCalled(control, SHARE) && !control.closest(DIALOG)?.querySelector(EDITOR)) {
    const author = authorNear(control);
    if (author) toShare.set(control.ownerDocument, author);
  }
  return tagged(target) ?? passedOn(control) ?? connecting(control);
}

export const people: PeopleAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  pressAt,
  conversation,
  ownProfile,
};
