import { isNoted, type Noted } from '../../browser/noted-item.ts';
import { send } from '../../browser/send.ts';
import { notedItem } from '../../browser/storage.ts';

/** What there was a note about, on this page or any other. */
export interface NotedHere {
  /** True also until what is kept has been read: rather no note than one twice. */
  has(what: string): boolean;
  add(what: string): void;
}

/** `changed` is called once what is kept is there, and after it changed. */
export function notedHere(changed: () => void, signal: AbortSignal): NotedHere {
  let kept: Noted | null = null;
  // What is on its way to the background counts already.
  const here = new Set<string>();
  const take = (next: Noted) => {
    kept = next;
    changed();
  };
  notedItem.watch(take, signal);
  void notedItem.get().then(take, () => undefined);
  return {
    has: (what) => here.has(what) || kept === null || isNoted(kept, what),
    add: (what) => {
      here.add(what);
      void send('background', 'noted', { what }).catch(() => undefined);
    },
  };
}
