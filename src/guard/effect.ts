/** How long a site may take to show that it took a press. */
export const EFFECT_MS = 1500;

/**
 * Resolves true as soon as `taken()` holds, looking again at each change of the page; false after `ms` or when aborted. Nobody learns from it that a post was published: a press is not a publication.
 */
export function watchEffect(taken: () => boolean, signal: AbortSignal, ms = EFFECT_MS): Promise<boolean> {
  return new Promise((resolve) => {
    if (taken()) return resolve(true);
    const done = (seen: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearInterval(poll);
      signal.removeEventListener('abort', stop);
      resolve(seen);
    };
    const check = () => taken() && done(true);
    const stop = () => done(false);
    const observer = new MutationObserver(check);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Values of text fields change without a mutation.
    const poll = setInterval(check, 100);
    const timer = setTimeout(() => done(taken()), ms);
    signal.addEventListener('abort', stop);
  });
}
