import { textOf } from '../dom.ts';
import type { Person } from '../people.ts';
import { AUTHOR, HOVER_CARD, PROFILE_NAME, USER_CELL } from './people-selectors.ts';

const HANDLE = /@(\w{1,20})/;
const PROFILE_PATH = /^\/(\w{1,20})\/?$/;

/** Who is shown in a cell, a hover card or at the head of a post: a link with the name, and the handle in address and text. */
export function personIn(box: Element): Person {
  let name: string | null = null;
  let handle: string | null = null;
  for (const link of box.querySelectorAll('a[href]')) {
    const path = PROFILE_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    if (!path) continue;
    handle ??= path;
    const words = firstLine(link);
    if (path === handle && words && !HANDLE.test(words)) name ??= words;
  }
  if (name && handle) return { name, handle };
  const text = textOf(box, { limit: 400 });
  handle ??= HANDLE.exec(text)?.[1] ?? null;
  return { name: name ?? nameBefore(text), handle };
}

/** Whom a Follow button is about. Its label has the handle in every language; the name stands beside it, or heads the profile. */
export function personFollowed(control: Element): Person {
  const handle = HANDLE.exec(control.getAttribute('aria-label') ?? '')?.[1] ?? null;
  const beside = control.closest(`${USER_CELL}, ${HOVER_CARD}`);
  const near = beside ? personIn(beside) : null;
  if (near && (!handle || !near.handle || same(near.handle, handle)))
    return { name: near.name, handle: handle ?? near.handle };
  const head = headOf(control.ownerDocument);
  if (head && (!handle || same(head.handle, handle))) return { name: head.name, handle: handle ?? head.handle };
  return { name: null, handle };
}

/** Whose profile the page shows; null on other pages. */
export function headOf(document: Document): Person | null {
  const head = document.querySelector(PROFILE_NAME);
  return head ? personIn(head) : null;
}

export function authorOf(post: Element): Person | null {
  const head = post.querySelector(AUTHOR);
  return head ? personIn(head) : null;
}

const same = (a: string | null, b: string | null): boolean => a?.toLowerCase() === b?.toLowerCase();
const firstLine = (element: Element): string => textOf(element, { limit: 200 }).split('\n')[0] ?? '';

/** `Mia Okafor @miaokafor`, in one line or several. */
const nameBefore = (text: string): string | null =>
  (text.split(HANDLE)[0] ?? '')
    .split('\n')[0]
    ?.replace(/[\s·]+$/, '')
    .trim() || null;
