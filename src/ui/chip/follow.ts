/** Changes of the page settle this long before the place is looked at again. */
const SETTLE_MS = 120;

/**
 * Calls `moved`, once a frame at most, when `root` may have moved, changed size, gone, or been covered. Scrolling and
 * resizing are followed at once, the rest when it has settled; nothing is polled.
 */
export function follow(root: Element, moved: () => void, signal: AbortSignal): void {
  const document = root.ownerDocument;
  let frame = 0;
  let timer = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
      watchPosition();
    });
  };
  const settled = () => {
    clearTimeout(timer);
    timer = window.setTimeout(soon, SETTLE_MS);
  };

  const sizes = new ResizeObserver(soon);
  sizes.observe(root);
  sizes.observe(document.documentElement);
  const changes = new MutationObserver(settled);
  changes.observe(root, { childList: true, subtree: true });

  // A box that shifts without changing size leaves a viewport cut down to where it stood.
  let position: IntersectionObserver | null = null;
  const watchPosition = () => {
    position?.disconnect();
    const { top, left, bottom, right, width, height } = root.getBoundingClientRect();
    if (signal.aborted || width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let first = true;
    position = new IntersectionObserver(
      () => {
        if (!first) settled();
        first = false;
      },
      { root: document, rootMargin: margins.join(' '), threshold: [0, 0.25, 0.5, 0.75, 0.999, 1] },
    );
    position.observe(root);
  };

  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, soon, options);
  for (const type of ['focusin', 'pointerup', 'transitionend', 'animationend']) {
    window.addEventListener(type, settled, options);
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const observer of [sizes, changes, position]) observer?.disconnect();
  });
  watchPosition();
}
