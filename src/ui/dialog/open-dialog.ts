import { type ComponentChild, render } from 'preact';
import { createHost, type ShadowMode } from '../host.ts';
import { keepFocus } from '../keep-focus.ts';
import { guardPresses } from '../press.ts';
import type { Modal, Seal } from '../seal.ts';
import css from './dialog.css?inline';
import { stayOnTop } from './stay-on-top.ts';

export interface DialogOptions extends Pick<Modal, 'hear'> {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
  readonly language: string;
  /** In addition to what all questions share. */
  readonly styles: string;
  /** Holds one `<dialog>`, which stays. */
  readonly content: ComponentChild;
  /** Escape, and where the page will not let the dialog stand. */
  readonly escape: () => void;
}

export interface OpenDialog {
  readonly closed: boolean;
  /** Presses count again only after a moment: for what is new in the dialog. */
  rearm(): void;
  /** Gives focus, selection and keyboard back to the page. */
  close(): void;
}

/**
 * Opens a question over everything in the page, the page's own dialogs and popovers included.
 * @throws where the dialog cannot be opened; the page is then as it was
 */
export function openDialog(options: DialogOptions): OpenDialog {
  const { document, seal, mode, language, styles, content, hear } = options;
  const life = new AbortController();
  const restore = keepFocus(document);
  const { element, shadow } = createHost(document, language, mode, `${css}\n${styles}`);
  render(content, shadow);
  const dialog = shadow.querySelector('dialog');
  if (!dialog) throw new Error('the dialog was not rendered');

  const unseal = seal.modal({ host: element, escape: options.escape, hear });
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    dialog.close();
    element.remove();
    render(null, shadow);
    restore();
    unseal();
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    options.escape();
  });
  seal.protect(element, life.signal);
  const presses = guardPresses(element, shadow, life.signal);
  try {
    stayOnTop({ document, host: element, dialog, signal: life.signal, raised: presses.rearm, lost: options.escape });
  } catch (error) {
    // A seal left behind without its dialog would take the keyboard from the page.
    close();
    throw error;
  }
  return {
    get closed() {
      return life.signal.aborted;
    },
    rearm: presses.rearm,
    close,
  };
}
