/** A run over many drafts, which takes a while: how far it is, and what came of it once it is done. */
export type Run<T> =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | ({ readonly state: 'done' } & T);
