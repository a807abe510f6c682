import type { MessageErrorCode } from './message-error.ts';
import { BACKGROUND, COMPANION, type Message, READER, TAB } from './messages.ts';
import type { Sender } from './sender.ts';

// biome-ignore lint/suspicious/noExplicitAny: the one place where the types of all messages meet
export type Messages = { readonly [name: string]: Message<any, any> };
type Named<M> = { readonly [K in keyof M]: M[K] extends Message<infer Q, infer A> ? { ask: Q; answer: A } : never };
export type Ask<M, K extends keyof M> = Named<M>[K]['ask'];
export type Answer<M, K extends keyof M> = Named<M>[K]['answer'];

/** One handler for every message of a receiver: a missing one does not compile. */
export type Handlers<M> = { readonly [K in keyof M]: (ask: Ask<M, K>, sender: Sender) => Promise<Answer<M, K>> };

export const RECEIVERS = { background: BACKGROUND, tab: TAB, companion: COMPANION, reader: READER } as const;
export type Receivers = typeof RECEIVERS;
export type Receiver = keyof Receivers;

/** Marks our messages among others'. */
export const CHANNEL = 'purple-pen';

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: MessageErrorCode };
