import { pathOf, textOf } from '../dom.ts';
import type { OwnProfile, ProfileField } from '../people.ts';
import { EDIT_PROFILE, PROFILE_PARTS } from './people-selectors.ts';
import { headOf } from './person.ts';
import { PROFILE_LINK } from './selectors.ts';

/** One's own is where the side bar's profile link leads, and has Edit profile in the place of Follow. */
export function ownProfile(document: Document): OwnProfile | null {
  const column = document.querySelector('[data-testid="primaryColumn"], main') ?? document.body;
  const person = headOf(document);
  if (!person || !(isMine(document) || column.querySelector(EDIT_PROFILE))) return null;
  const parts: { field: ProfileField; text: string }[] = [];
  const add = (field: ProfileField, text: string | null | undefined) => {
    if (text) parts.push({ field, text });
  };
  add('name', person.name);
  add('handle', person.handle);
  for (const [field, selector] of Object.entries(PROFILE_PARTS)) {
    const part = column.querySelector(selector);
    if (part) add(field as ProfileField, textOf(part, { limit: 600 }));
  }
  return { parts };
}

function isMine(document: Document): boolean {
  const mine = document.querySelector(PROFILE_LINK)?.getAttribute('href')?.toLowerCase();
  const shown = /^\/\w+/.exec(pathOf(document))?.[0].toLowerCase();
  return Boolean(mine) && mine === shown;
}
