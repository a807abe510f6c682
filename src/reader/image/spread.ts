/** How many frames of an animation or video are read, and how long that may take in all: what is late stays unread. */
export const FRAMES = 8;
export const FRAMES_MS = 30_000;

/** `count` places spread over `length`, each in the middle of its share. */
export const spread = (length: number, count = FRAMES): number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) * length) / count);
