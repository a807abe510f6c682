/** Steps that can be taken back. */
const MOST = 200;

export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  /** What was changed last: typing on in one field is one step. */
  readonly key: string | null;
}

export const historyOf = <T>(now: T): History<T> => ({ now, past: [], key: null });

/** @param key names the field that is being typed in; without one, each change is a step of its own */
export function step<T>(history: History<T>, next: T, key: string | null = null): History<T> {
  if (next === history.now) return history;
  const goesOn = key !== null && key === history.key;
  return { now: next, past: goesOn ? history.past : [...history.past, history.now].slice(-MOST), key };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  return last === undefined ? history : { now: last, past: history.past.slice(0, -1), key: null };
}
