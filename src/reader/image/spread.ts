/** How many frames of an animation or video are read, and how long that may take in all: what is late stays unread. */
export const FRAMES = 8;
export const FRAMES_MS = 30_000;

/** `count` places spread over `length`, each in the middle of its share. */
export const spread = (length: number, count = FRAMES): number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) * length) / count);

/** Asked before each frame whether it is too late for it; counts from the second, since models may be loaded for the first. */
export function frameClock(): () => boolean {
  let until = Number.POSITIVE_INFINITY;
  let asked = 0;
  return () => {
    asked += 1;
    if (asked === 2) until = Date.now() + FRAMES_MS;
    return Date.now() > until;
  };
}
