import type { Turn } from '../guard/ports.ts';

/** Counted on this page alone. */
export function pageTurn(): Turn {
  let turn = 0;
  return {
    now: () => turn,
    shown() {
      turn += 1;
    },
  };
}
