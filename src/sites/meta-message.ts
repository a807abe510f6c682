import { climbTo, isDisabled, parentOf, plainLabel, precedes, promptOf, textOf, visible } from './dom.ts';
import { isBlank, readEditor } from './editor-text.ts';
import { BUTTON, buttonsIn, isNamed, isTool } from './meta-buttons.ts';
import { MESSAGE_TOOLS, SEND } from './meta-labels.ts';
import { metaPreviews } from './meta-previews.ts';
import { begins, MESSAGE_PROMPT, SENT_BY_ME } from './meta-prompts.ts';
import type { SurfaceContext, SurfaceSpec } from './surface.ts';

/** Meta's shared message box is Lexical on Facebook, messenger.com and Instagram (survey of November 2026). */
const EDITOR = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"]';

/** The messages shown (3.2: `main` grid or log). An emoji picker is a grid too, so a grid alone proves nothing. */
const LOG = '[role="log"]';
const MESSAGES = '[role="log"], [role="grid"]';

const STOP = 'article, [role="article"], [role="feed"], [role="banner"], [role="navigation"], header, nav';
const DIALOG = '[role="dialog"], dialog';

/** A site's own way to tell a chat tab in a dialog by its shape. */
export type ChatTest = (dialog: Element, editor: Element) => boolean;
const never: ChatTest = () => false;

/**
 * The conversation that holds this message box: its messages, or failing those its chat tab or page. Told by a log, by
 * a grid over the box (on a page of messages, in a dialog, or under a message box's prompt), or by prompt and buttons.
 */
export function conversationOf(editor: Element, onMessagesPage: boolean, isChat: ChatTest = never): Element | null {
  const told = onMessagesPage || prompted(editor);
  for (let child = editor; ; ) {
    const holder = parentOf(child);
    if (!holder || holder.matches('body, html')) return onMessagesPage && child !== editor ? child : null;
    if (holder.matches('article, [role="article"]')) return null;
    const isDialog = holder.matches(DIALOG);
    if (hasOwnMessages(holder, editor, told || isDialog ? MESSAGES : LOG)) return holder;
    if (isDialog) return prompted(editor) || hasMessageTool(holder) || isChat(holder, editor) ? holder : null;
    if (holder.matches('[role="complementary"]')) return prompted(editor) ? holder : null;
    if (holder.matches('main, [role="main"]')) return told ? holder : null;
    child = holder;
  }
}

const prompted = (editor: Element): boolean => MESSAGE_PROMPT.has(plainLabel(promptOf(editor)));

/** Messages over this box that do not belong to another one (a chat tab elsewhere on the page). */
function hasOwnMessages(holder: Element, editor: Element, selector: string): boolean {
  if (holder.matches(selector)) return true;
  const list = holder.querySelector(selector);
  return list !== null && precedes(list, editor) && climbTo(list, EDITOR, 'body')?.holder.contains(editor) === true;
}

/** `Send` alone would not do: the rows of a share dialog have it too. */
const hasMessageTool = (holder: Element): boolean => buttonsIn(holder).some((button) => isNamed(button, MESSAGE_TOOLS));

/** From a message box or from a button beside it. */
export function conversationAt(from: Element, onMessagesPage: boolean, isChat?: ChatTest): Element | null {
  const editor = from.closest(EDITOR) ?? climbTo(from, EDITOR, STOP)?.match;
  if (!editor) return null;
  const conversation = conversationOf(editor, onMessagesPage, isChat);
  return conversation?.contains(from) ? conversation : null;
}

export const messageEditors = (root: Element): HTMLElement[] => {
  const all = [...root.querySelectorAll<HTMLElement>(EDITOR)].filter((editor) => !editor.closest('[role="article"]'));
  return all.slice(-1);
};

/**
 * Send, which exists only with text. Untranslated it is the last button behind the box that opens nothing; of an empty
 * box that is the thumb, so an empty box has no submit.
 */
export function sendButtons(root: Element, editor = messageEditors(root)[0]): HTMLElement[] {
  if (!editor) return [];
  const behind = buttonsIn(root).filter((button) => precedes(editor, button) && visible(button, root));
  const named = behind.filter((button) => isNamed(button, SEND));
  if (named.length > 0) return named.filter((button) => !isDisabled(button));
  if (isBlank(readEditor(editor).text)) return [];
  const last = behind.filter((button) => !isTool(button)).at(-1);
  return last && !isDisabled(last) ? [last] : [];
}

/** Who it goes to, as the heading over the conversation says, and what they last wrote. */
export function messageContext(root: Element): SurfaceContext {
  const editor = messageEditors(root)[0];
  const heading = [...root.querySelectorAll('h1, h2, h3, [role="heading"]')].find((title) => !title.closest(MESSAGES));
  const name = heading ? textOf(heading, { skip: BUTTON, limit: 100 }) : '';
  return { audience: 'unknown', audienceLabel: name || null, replyTo: editor ? lastFromOther(root, editor) : null };
}

const SHOWN_ROWS = 20;

function lastFromOther(root: Element, editor: Element): string | null {
  const lists = root.matches(MESSAGES) ? [root] : [...root.querySelectorAll(MESSAGES)];
  const list = lists.filter((element) => element.contains(editor) || precedes(element, editor)).at(-1);
  if (!list) return null;
  const marked = [...list.querySelectorAll('[role="row"], [role="listitem"], li')];
  const rows = (marked.length > 0 ? marked : [...list.children]).filter((row) => !row.contains(editor));
  for (const row of rows.slice(-SHOWN_ROWS).reverse()) {
    const text = textOf(row, { skip: `${BUTTON}, [role="toolbar"], time, h4, h5` });
    if (text && !isMine(row, text)) return text;
  }
  return null;
}

/** By the words for screen readers, else by the side on which the bubble stands. */
function isMine(row: Element, text: string): boolean {
  if (begins(text, SENT_BY_ME) || begins(row.getAttribute('aria-label') ?? '', SENT_BY_ME)) return true;
  const bubble = row.querySelector('[dir="auto"]')?.getBoundingClientRect();
  const line = row.getBoundingClientRect();
  if (!bubble || bubble.width === 0 || bubble.width > line.width * 0.8) return false;
  const rightHalf = bubble.left + bubble.width / 2 > line.left + line.width / 2;
  return rightHalf !== (row.ownerDocument.dir === 'rtl');
}

/** Beside or over the box, below what has been said: not the pictures of the conversation. */
function messagePreviews(root: Element): Element[] {
  const lists = [...root.querySelectorAll(MESSAGES)];
  return metaPreviews(root).filter((shown) => lists.every((list) => !list.contains(shown) && precedes(list, shown)));
}

type Parts = Pick<SurfaceSpec, 'kind' | 'editors' | 'submits' | 'submitKey' | 'context' | 'previews'>;

export const messageParts: Parts = {
  kind: 'message',
  editors: messageEditors,
  submits: (root) => sendButtons(root),
  submitKey: 'enter',
  context: messageContext,
  previews: messagePreviews,
};
