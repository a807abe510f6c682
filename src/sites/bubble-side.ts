/** In px: closer to the middle than that, a bubble's side says nothing. */
const CLEAR = 30;

/** Whether a message's bubble stands at the inline end of its list, as one's own do; null where layout does not say. */
export function atInlineEnd(bubble: Element, list: Element): boolean | null {
  const outer = list.getBoundingClientRect();
  const inner = bubble.getBoundingClientRect();
  if (outer.width === 0 || inner.width === 0) return null;
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  if (Math.abs(left - right) < CLEAR) return null;
  const view = bubble.ownerDocument.defaultView;
  return view?.getComputedStyle(list).direction === 'rtl' ? left < right : right < left;
}
