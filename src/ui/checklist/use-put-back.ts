import { useState } from 'preact/hooks';
import type { Standing } from '../../core/checklist/due.ts';
import type { Said } from '../../core/checklist/progress.ts';
import type { ItemChange } from './model.ts';

/** What was said of an item; null where nothing was, or by a clock that was wrong. */
function saidIn(standing: Standing): Said | null {
  if (standing.state === 'to-do' || standing.day === null) return null;
  const { day } = standing;
  return standing.state === 'not-for-me'
    ? { state: 'not-for-me', day, reason: standing.reason }
    : { state: 'done', day, reason: '' };
}

const isSame = (a: Said, b: Said | null): boolean => a.state === b?.state && a.day === b.day && a.reason === b.reason;

/**
 * What was said of an item before the person took it away in this view, so that a slip costs no day and no reason. A tick
 * of today needs none: ticking again does the same. `today` as an ISO day.
 */
export function usePutBack(standing: Standing, today: string) {
  const [first, setFirst] = useState<Said | null>(null);
  const [taken, setTaken] = useState(false);
  const now = saidIn(standing);
  return {
    /** Null where nothing was taken away, or where it stands as it did. */
    before: taken && first !== null && !isSame(first, now) ? first : null,
    /** To be told of each change before it is made. */
    changing(act: ItemChange): void {
      if (first === null && now !== null && !(now.state === 'done' && now.day === today)) setFirst(now);
      if (act !== 'tick') setTaken(true);
    },
  };
}
