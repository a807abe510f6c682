import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Pack } from '../core/pack/schema.ts';

/** What the text worker is asked; `load` comes before the first `read` of a revision. */
export type WorkerAsk =
  | { readonly kind: 'read'; readonly draft: Draft; readonly revision: string }
  | { readonly kind: 'load'; readonly pack: Pack; readonly revision: string };

/** `facts` is null after a `load`, and where the pack of that revision is not loaded. */
export type WorkerAnswer = { readonly facts: ReaderFacts | null } | { readonly error: string };

export type Numbered<T> = T & { readonly id: number };
