/** `inert` and `aria-hidden` on all that lies beside the layers, newcomers included, as dialog libraries do. */
export function makeOutsideInert(layers: HTMLElement, signal: AbortSignal): void {
  const touched = new Set<HTMLElement>();
  const hide = (node: Node): void => {
    if (!(node instanceof HTMLElement) || node === layers || node.contains(layers)) return;
    if (/^(HEAD|SCRIPT|STYLE|LINK|META)$/.test(node.tagName)) return;
    node.inert = true;
    node.setAttribute('aria-hidden', 'true');
    touched.add(node);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) hide(node);
  });
  // At every level from the layers up to the root element, wherever the site keeps its layers.
  for (let parent = layers.parentElement; parent; parent = parent.parentElement) {
    for (const node of parent.children) hide(node);
    observer.observe(parent, { childList: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const node of touched) {
      node.inert = false;
      node.removeAttribute('aria-hidden');
    }
  });
}
