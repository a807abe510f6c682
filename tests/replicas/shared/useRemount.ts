import { useCallback, useEffect, useState } from 'react';

/** After the last change, in ms, with `remount=1`. */
export const REMOUNT_MS = 250;

/**
 * A React key that changes when the site re-creates a box's nodes around the same state: at will (`remount()`), and with
 * `remount=1` once, `REMOUNT_MS` after the last change, never while a button of the mouse is down.
 */
export function useRemount(
  automatic: boolean,
  change: unknown,
): { readonly key: number; readonly remount: () => void } {
  const [key, setKey] = useState(0);
  const remount = useCallback(() => setKey((k) => k + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of text is what starts the clock
  useEffect(() => {
    if (!automatic) return;
    let down = false;
    let timer = 0;
    const start = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => !down && remount(), REMOUNT_MS);
    };
    const onDown = (): void => {
      down = true;
    };
    const onUp = (): void => {
      down = false;
      start();
    };
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp, true);
    start();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
    };
  }, [automatic, change, remount]);
  return { key, remount };
}
