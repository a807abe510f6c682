/**
 * The focus trap of the sites' dialogs: focus that lands outside is pulled back on `focusin`.
 * `hard` adds what the worst of them do: capture on `window`, and a look at `activeElement` every 200 ms.
 */
export function keepFocusIn(dialog: HTMLElement, layers: HTMLElement, hard: boolean, signal: AbortSignal): void {
  let last: HTMLElement | null = null;
  const first = (): HTMLElement | null =>
    dialog.querySelector<HTMLElement>(
      '[contenteditable="true"], textarea, input:not([type="file"]), button, [tabindex="0"]',
    );
  const check = (target: EventTarget | null): void => {
    if (!dialog.isConnected || !(target instanceof HTMLElement)) return;
    if (layers.contains(target)) {
      if (dialog.contains(target)) last = target;
    } else (last?.isConnected ? last : first())?.focus();
  };
  document.addEventListener('focusin', (e) => check(e.target), { signal });
  if (!hard) return;
  window.addEventListener('focusin', (e) => check(e.target), { signal, capture: true });
  const timer = setInterval(() => check(document.activeElement), 200);
  signal.addEventListener('abort', () => clearInterval(timer));
}
