/** What our buttons listen for: a click that has passed `guardPresses`. It never leaves the shadow root. */
export const PRESS = 'Press';

declare module 'preact' {
  namespace JSX {
    interface HTMLAttributes<RefType extends EventTarget = EventTarget> {
      onPress?: ((event: Event) => void) | undefined;
    }
  }
}

/** From painting to the first press that counts: shorter than a person takes to read, longer than a double click. */
const ARMING_MS = 250;

/**
 * Turns clicks in `shadow` into presses. A click counts if it is the person's own (trusted), comes some time after the
 * host was last brought to view, and our host is what lies under the pointer; any other click is ignored, and one that comes
 * too early, or from a script, ticks no box either.
 */
export function guardPresses(host: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): { rearm(): void } {
  let armedAt = Number.POSITIVE_INFINITY;
  let painting = 0;
  const rearm = () => {
    armedAt = Number.POSITIVE_INFINITY;
    cancelAnimationFrame(painting);
    painting = requestAnimationFrame(() => {
      painting = requestAnimationFrame(() => {
        armedAt = performance.now() + ARMING_MS;
      });
    });
  };
  const counts = (event: MouseEvent) => isKeyboard(event) || onTop(host, event);
  shadow.addEventListener(
    'click',
    (event) => {
      event.stopImmediatePropagation();
      if (!event.isTrusted || performance.now() < armedAt) return event.preventDefault();
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button && counts(event as MouseEvent)) button.dispatchEvent(new Event(PRESS));
    },
    { capture: true, signal },
  );
  rearm();
  return { rearm };
}

/** Keys and assistive technology click without a pointer. */
const isKeyboard = (event: MouseEvent): boolean => event.detail === 0;

const onTop = (host: HTMLElement, { clientX, clientY }: MouseEvent): boolean =>
  host.ownerDocument.elementFromPoint(clientX, clientY) === host;
