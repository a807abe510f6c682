import { hostOf, pathOf, textOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { conversationOf, messageContext } from '../meta-message.ts';
import type { Conversation, Person } from '../people.ts';
import { looksLikeChat } from './chat.ts';
import { profileIn } from './person.ts';
import { DIALOG, EDITOR, MESSAGES_PATH, MESSENGER_HOST } from './selectors.ts';

const THREAD = /\/t\/([^/?#]+)/;
const LISTS = '[role="grid"], [role="log"]';

/** The conversation of the messages page, else of the chat tab that has the focus, else of the first tab. */
export function conversation(document: Document): Conversation | null {
  const isPage = MESSENGER_HOST.test(hostOf(document)) || MESSAGES_PATH.test(pathOf(document));
  const roots = [...document.querySelectorAll(EDITOR)].flatMap((editor) => {
    const isTab = editor.closest(DIALOG) !== null;
    const root = conversationOf(editor, isPage && !isTab, looksLikeChat);
    return root ? [{ root, isTab }] : [];
  });
  const open =
    roots.find(({ isTab }) => isPage && !isTab) ??
    roots.find(({ root }) => root.contains(document.activeElement)) ??
    roots[0];
  if (!open) return null;
  const { root, isTab } = open;
  const people = whoIsIn(root);
  const thread = isTab ? null : THREAD.exec(pathOf(document))?.[1];
  // Namesakes are told apart where the name is linked to the profile.
  const key = thread ?? people.map(({ name, handle }) => handle ?? name).join(', ');
  return key ? { key, people, incoming: Boolean(messageContext(root).replyTo), root } : null;
}

/** The heading over the conversation, linked to the profile; a chat tab may have nothing but its label. */
function whoIsIn(root: Element): Person[] {
  const heading = [...root.querySelectorAll('h1, h2, h3, [role="heading"]')].find((title) => !title.closest(LISTS));
  const link = heading?.closest('a[href]') ?? heading?.querySelector('a[href]') ?? null;
  const name =
    (heading ? textOf(heading, { skip: BUTTON, limit: 100 }).split('\n')[0] : '') ||
    root.closest(DIALOG)?.getAttribute('aria-label')?.trim();
  return name ? [{ name, handle: profileIn(link?.getAttribute('href') ?? null) }] : [];
}
