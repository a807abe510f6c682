import { pathOf, textOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { conversationOf, messageContext } from '../meta-message.ts';
import type { Conversation, Person } from '../people.ts';
import { usernameIn } from './person.ts';
import { HEADING, MESSAGES_PATH, RICH } from './selectors.ts';

const THREAD = /^\/direct\/t\/([^/]+)/;

/** The conversation of `/direct/t/ID/`, else of the dock that lies over other pages. */
export function conversation(document: Document): Conversation | null {
  const isPage = MESSAGES_PATH.test(pathOf(document));
  for (const editor of document.querySelectorAll(RICH)) {
    const root = conversationOf(editor, isPage);
    if (!root) continue;
    const people = whoIsIn(root);
    const key = (isPage && THREAD.exec(pathOf(document))?.[1]) || people.map(({ name }) => name).join(', ');
    return key ? { key, people, incoming: Boolean(messageContext(root).replyTo), root } : null;
  }
  return null;
}

/** The name over the messages, linked to the profile; a group has a name alone. */
function whoIsIn(root: Element): Person[] {
  const lists = '[role="grid"], [role="log"]';
  const heading = [...root.querySelectorAll(HEADING)].find((title) => !title.closest(lists));
  const link = heading?.closest('a[href]') ?? heading?.querySelector('a[href]');
  const name = heading ? textOf(heading, { skip: BUTTON, limit: 100 }).split('\n')[0] : '';
  return name ? [{ name, handle: usernameIn(link?.getAttribute('href') ?? null) }] : [];
}
