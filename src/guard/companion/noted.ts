import { isNoted, type Noted } from '../../browser/noted-item.ts';
import { send } from '../../browser/send.ts';
import { notedItem } from '../../browser/storage.ts';

/** What there was a note about, on this page or any other. */
export interface NotedHere {
  /** True also until what is kept has been read: rather no note than one twice. */
  has(what: string): boolean;
  /** `daily`: for today alone; `what` names the day. */
  add(what: string, daily?: boolean): void;
}

/** As long as a message may be; addresses that begin alike for so long count as one. */
const short = (what: string): string => what.slice(0, 600);

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
    has: (whole) => {
      const what = short(whole);
      return here.has(what) || kept === null || isNoted(kept, what);
    },
    add: (whole, daily = false) => {
      const what = short(whole);
      here.add(what);
      void send('background', 'noted', { what, daily }).catch(() => undefined);
    },
  };
}
