/** What fails here is a note less; nothing of ours is thrown where the page could see it. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.debug('Purple Pen:', error);
  }
}
