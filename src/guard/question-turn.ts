import { send } from '../browser/send.ts';
import { noteBudgetItem } from '../browser/storage.ts';
import type { Turn } from './ports.ts';

/** How many questions were shown before, on any page: so that no two in a row have the same face. */
export function questionTurn(signal: AbortSignal): Turn {
  let turn = 0;
  const take = (kept: { readonly turn: number }) => {
    // What is on its way to the background counts already.
    turn = Math.max(turn, kept.turn);
  };
  noteBudgetItem.watch(take, signal);
  void noteBudgetItem.get().then(take, () => undefined);
  return {
    now: () => turn,
    shown: () => {
      turn += 1;
      void send('background', 'shown', { what: 'question' }).catch(() => {});
    },
  };
}
