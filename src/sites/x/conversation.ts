import { atInlineEnd } from '../bubble-side.ts';
import { pathOf, textOf } from '../dom.ts';
import type { Conversation, Person } from '../people.ts';
import { CHAT, CHAT_HEADER, CHAT_LIST, CHAT_MESSAGE, CHAT_OWN, CHAT_TEXT, CHAT_THEIRS } from './people-selectors.ts';
import { personIn } from './person.ts';

const CHAT_PATH = /^\/(?:i\/chat|messages)\/([^/?]+)/;
/** The newest say whether anybody else writes here. */
const NEWEST = 40;

/** The conversation open in XChat, whose box is beside a list of messages. */
export function conversation(document: Document): Conversation | null {
  const list = document.querySelector(CHAT_LIST);
  const root = list?.closest(CHAT);
  if (!list || !root) return null;
  const people = inHeader(root.querySelector(CHAT_HEADER));
  const key = CHAT_PATH.exec(pathOf(root))?.[1] ?? people.map(({ name }) => name).join(', ');
  if (!key) return null;
  const messages = [...list.querySelectorAll(CHAT_MESSAGE)].slice(-NEWEST);
  return { key, people, incoming: messages.some((message) => isTheirs(message, list)), root };
}

/** A person's name links to the profile; a group has a title alone. */
function inHeader(header: Element | null): Person[] {
  if (!header) return [];
  if (header.querySelector('a[href^="/"]')) return [personIn(header)];
  const title = header.querySelector('h1, h2, [role="heading"]') ?? header;
  const name = textOf(title, { limit: 200 }).split('\n')[0];
  return name ? [{ name, handle: null }] : [];
}

/** By colour, else by the side on which it stands; neither known is taken as one's own, so that silence is the failure. */
function isTheirs(message: Element, list: Element): boolean {
  const text = message.querySelector(CHAT_TEXT) ?? message;
  const bubble = text.closest(`${CHAT_OWN}, ${CHAT_THEIRS}`);
  if (bubble && message.contains(bubble)) return !bubble.matches(CHAT_OWN);
  return atInlineEnd(text, list) === false;
}
