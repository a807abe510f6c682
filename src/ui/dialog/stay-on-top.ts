import { HOST_TAG } from '../host.ts';

interface StayOnTopOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly signal: AbortSignal;
  /** It was brought to the top again. */
  raised(): void;
  /** The page will not let it stand. */
  lost(): void;
}

/** A page that opens its own things over ours, or removes ours, is answered this often; after that the person edits. */
const PATIENCE = 5;
/** With these on our host a page would make it unusable or unseen. */
const FOREIGN = ['inert', 'aria-hidden', 'hidden', 'style', 'class', 'popover'];

/** Puts the host into the page, beside its body, opens the dialog in the top layer, and keeps it there. */
export function stayOnTop({ document, host, dialog, signal, raised, lost }: StayOnTopOptions): void {
  let left = PATIENCE;
  const open = () => {
    const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    const target = focused ?? dialog.querySelector<HTMLElement>('[autofocus]');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
  const again = () => {
    if (signal.aborted) return;
    left -= 1;
    if (left < 0) return lost();
    try {
      open();
    } catch {
      return lost();
    }
    raised();
  };
  open();

  const gone = new MutationObserver(() => {
    if (!host.isConnected) again();
  });
  gone.observe(document, { childList: true });
  gone.observe(document.documentElement, { childList: true });
  const marked = new MutationObserver(() => {
    for (const name of FOREIGN) host.removeAttribute(name);
  });
  marked.observe(host, { attributes: true, attributeFilter: FOREIGN });
  // `toggle` tells of every popover and dialog that opens after ours, and so above it.
  document.defaultView?.addEventListener(
    'toggle',
    (event) => {
      if ('newState' in event && event.newState === 'open' && isPageTopLayer(event.target)) again();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    gone.disconnect();
    marked.disconnect();
  });
}

const isPageTopLayer = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.localName !== HOST_TAG && target.matches(':popover-open, :modal');
