import type { Held } from './held.ts';
import { refind } from './place.ts';

const EVERY_MS = 500;
/** A slow re-render may leave a box without its input for this long. */
const GONE_MS = 2000;

/**
 * Calls `gone` when the page is left, or when the target and all that stood for its box have been away for two seconds:
 * nobody is there any more to attach to. The result ends the watch.
 */
export function watchGone(held: Held, gone: () => void, signal: AbortSignal): () => void {
  const path = location.pathname;
  let away = 0;
  const timer = setInterval(() => {
    const near = held.place.slice(0, NEAR).some(({ within }) => within.isConnected);
    const boxLeft = near && location.pathname === path;
    away = boxLeft || refind(held.target, held.place) ? 0 : away + EVERY_MS;
    if (away >= GONE_MS) end();
  }, EVERY_MS);
  const life = new AbortController();
  const stop = () => {
    clearInterval(timer);
    life.abort();
  };
  const end = () => {
    stop();
    gone();
  };
  window.addEventListener('pagehide', end, { signal: life.signal });
  signal.addEventListener('abort', end, { signal: life.signal });
  return stop;
}

/** Levels up that are still the compose box and not the page. */
const NEAR = 6;
