import { browser } from 'wxt/browser';
import { isOneOf, isRecord } from './check.ts';
import { MESSAGE_ERRORS, MessageError } from './message-error.ts';
import type { CompanionMessages, Message, TabMessages } from './messages.ts';
import { type Answer, type Ask, CHANNEL, type Messages, RECEIVERS, type Receiver, type Receivers } from './wire.ts';

const GONE = /context invalidated|Cannot read properties of undefined/i;

/** A rejection of the browser's own, as one of our codes; `missing` is worth a second try. */
function transportError(error: unknown): MessageError {
  const text = error instanceof Error ? error.message : String(error);
  if (GONE.test(text) || browser.runtime?.id === undefined) return new MessageError('gone', text);
  return new MessageError('missing', text);
}

/** @throws MessageError */
async function exchange(message: Message<unknown, unknown>, post: () => Promise<unknown>): Promise<unknown> {
  let reply: unknown;
  try {
    reply = await post();
  } catch (error) {
    throw transportError(error);
  }
  if (!isRecord(reply)) throw new MessageError('missing');
  if (reply.ok !== true) throw new MessageError(isOneOf(MESSAGE_ERRORS, reply.code) ? reply.code : 'invalid');
  const value = message.response(reply.value);
  if (value === undefined) throw new MessageError('invalid', 'an answer of the wrong shape');
  return value;
}

const envelope = (to: Receiver, name: string, body: unknown) => ({ channel: CHANNEL, to, name, body });

/** Asks the background (or, from the background, the reader page). Rejects with a MessageError. */
export async function send<R extends 'background' | 'reader', K extends keyof Receivers[R] & string>(
  receiver: R,
  name: K,
  body: Ask<Receivers[R], K>,
): Promise<Answer<Receivers[R], K>> {
  const message = (RECEIVERS[receiver] as unknown as Messages)[name] as Message<unknown, unknown>;
  const post = () => browser.runtime.sendMessage(envelope(receiver, name, body));
  return (await exchange(message, post)) as Answer<Receivers[R], K>;
}

/** Asks the content script of a tab. Rejects with a MessageError; `missing` where none runs there. */
export async function askTab<K extends keyof TabMessages & string>(
  tab: number,
  name: K,
): Promise<Answer<TabMessages, K>> {
  const message = RECEIVERS.tab[name] as unknown as Message<unknown, unknown>;
  const post = () => browser.tabs.sendMessage(tab, envelope('tab', name, null), { frameId: 0 });
  return (await exchange(message, post)) as Answer<TabMessages, K>;
}

/** Asks the companion of a tab. Rejects with a MessageError; `missing` where none runs there. */
export async function askCompanion<K extends keyof CompanionMessages & string>(
  tab: number,
  name: K,
): Promise<Answer<CompanionMessages, K>> {
  const message = RECEIVERS.companion[name] as unknown as Message<unknown, unknown>;
  const post = () => browser.tabs.sendMessage(tab, envelope('companion', name, null), { frameId: 0 });
  return (await exchange(message, post)) as Answer<CompanionMessages, K>;
}
