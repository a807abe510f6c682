import { pathOf, textOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { isCalled, nearest } from '../meta-near.ts';
import { pageData, textValue } from '../meta-page-data.ts';
import type { OwnProfile, ProfileField } from '../people.ts';
import { EDIT_PROFILE, INTRO } from '../people-labels.ts';
import { headOf, profileShown } from './person.ts';

type Part = OwnProfile['parts'][number];

/** How a line of the intro begins, in the languages of the replicas. All others are read as the bio. */
const BEGINS: readonly (readonly [ProfileField, RegExp])[] = [
  ['education', /^(?:studie[ds] |studying|went to|goes to|astudio|mynychodd|uczęszcz|تعلیم)/i],
  ['place', /^(?:lives in|from |byw yn|mieszka|رہائش)/i],
  ['link', /^(?:https?:\/\/|www\.)/i],
  ['employer', /^(?:work(?:s|ed)? at|.{2,60} at |gweithio|pracuje|ملازمت)/i],
];

/** Read where the profile in front is one's own: by its address, else by the name over it and a button to edit it. */
export function ownProfile(document: Document): OwnProfile | null {
  const main = document.querySelector('[role="main"]');
  const head = main && headOf(main);
  if (!main || !head || !isMine(document, main, head.name)) return null;
  const handle = head.handle ? [{ field: 'handle' as const, text: head.handle }] : [];
  return { parts: [{ field: 'name', text: head.name ?? '' }, ...handle, ...introOf(main)] };
}

function isMine(document: Document, main: Element, name: string | null): boolean {
  const user = pageData(document, 'CurrentUserInitialData');
  const path = pathOf(document);
  if (path === '/me' || path.startsWith('/me/')) return true;
  const shown = profileShown(document);
  if (!shown) return false;
  if (shown === textValue(user?.USER_ID)) return true;
  if (name !== textValue(user?.NAME)) return false;
  return [...main.querySelectorAll(`${BUTTON}, a[role="link"]`)].some((control) => isCalled(control, EDIT_PROFILE));
}

/** The lines of the intro, without its buttons. */
function introOf(main: Element): Part[] {
  const heading = [...main.querySelectorAll('h2, [role="heading"]')].find((title) => isCalled(title, INTRO));
  const lines = heading && nearest(heading, (box) => (box === heading ? null : linesIn(box, heading)), 4);
  return (lines ?? []).map((text) => ({ field: fieldOf(text), text }));
}

function linesIn(box: Element, heading: Element): string[] | null {
  const title = textOf(heading);
  const skip = `${BUTTON}, h1, form, textarea, [role="article"], [role="feed"]`;
  const lines = textOf(box, { skip, limit: 1500 }).split('\n');
  const said = lines.map((line) => line.trim()).filter((line) => line && line !== title);
  return said.length > 0 ? said : null;
}

const fieldOf = (line: string): ProfileField => BEGINS.find(([, begins]) => begins.test(line))?.[0] ?? 'bio';
