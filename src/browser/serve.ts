import { browser } from 'wxt/browser';
import { isRecord } from './check.ts';
import { MessageError } from './message-error.ts';
import { type Sender, senderKind } from './sender.ts';
import { CHANNEL, type Handlers, type Messages, RECEIVERS, type Receiver, type Receivers, type Reply } from './wire.ts';

const self = () => ({ id: browser.runtime.id, root: browser.runtime.getURL('/') });

async function answer<R extends Receiver>(
  receiver: R,
  handlers: Handlers<Receivers[R]>,
  hosts: readonly string[],
  raw: Record<string, unknown>,
  sender: Sender,
): Promise<Reply> {
  const name = String(raw.name);
  const messages: Messages = RECEIVERS[receiver] as unknown as Messages;
  const message = Object.hasOwn(messages, name) ? messages[name] : undefined;
  const kind = senderKind(sender, self(), hosts);
  if (!message) return { ok: false, code: 'invalid' };
  if (kind === null || !message.from.includes(kind)) return { ok: false, code: 'refused' };
  const ask = message.request(raw.body);
  if (ask === undefined) return { ok: false, code: 'invalid' };
  try {
    const handler = handlers[name as keyof Handlers<Receivers[R]>] as (
      ask: unknown,
      sender: Sender,
    ) => Promise<unknown>;
    return { ok: true, value: await handler(ask, sender) };
  } catch (error) {
    return { ok: false, code: error instanceof MessageError ? error.code : 'failed' };
  }
}

/**
 * Answers the messages of one receiver. Call it at the top level of the background, before any `await`, or a message
 * cannot wake it. `hosts`: host names on which our content scripts may speak.
 */
export function serve<R extends Receiver>(
  receiver: R,
  handlers: Handlers<Receivers[R]>,
  hosts: readonly string[],
  signal?: AbortSignal,
): void {
  const listener = (raw: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (!isRecord(raw) || raw.channel !== CHANNEL || raw.to !== receiver) return undefined;
    void answer(receiver, handlers, hosts, raw, sender).then(respond);
    return true;
  };
  const event = browser.runtime.onMessage as unknown as {
    addListener(heard: typeof listener): void;
    removeListener(heard: typeof listener): void;
  };
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
