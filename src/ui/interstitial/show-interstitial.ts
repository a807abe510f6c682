import { h, render } from 'preact';
import type { Explanation } from '../../core/explain.ts';
import type { InterstitialHandlers, Shown } from '../../guard/ports.ts';
import { createHost, type ShadowMode } from '../host.ts';
import { keepFocus } from '../keep-focus.ts';
import { pageTheme } from '../page-theme.ts';
import { guardPresses } from '../press.ts';
import type { Seal } from '../seal.ts';
import { Interstitial } from './Interstitial.tsx';
import css from './interstitial.css?inline';
import { stayOnTop } from './stay-on-top.ts';

export interface InterstitialOptions {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
  readonly turn: number;
}

/** Opens the interstitial over everything in the page, the page's own dialogs and popovers included. */
export function showInterstitial(
  explanation: Explanation,
  handlers: InterstitialHandlers,
  { document, seal, mode, turn }: InterstitialOptions,
): Shown {
  const life = new AbortController();
  const restore = keepFocus(document);
  const { element, shadow } = createHost(document, explanation.language, mode, css);

  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    dialog?.close();
    element.remove();
    render(null, shadow);
    restore();
    seal.modal(null);
  };
  /** Closed first, so that whoever is told finds the page as the person left it; told once. */
  const closing =
    <Args extends unknown[]>(told: (...args: Args) => void) =>
    (...args: Args) => {
      if (life.signal.aborted) return;
      close();
      told(...args);
    };
  const edit = closing(() => handlers.edit());
  const closingHandlers: InterstitialHandlers = {
    edit,
    post: closing((reason) => handlers.post(reason)),
    useWording: closing((finding) => handlers.useWording(finding)),
    except: (exceptions, on) => (life.signal.aborted ? Promise.resolve(false) : handlers.except(exceptions, on)),
  };

  render(h(Interstitial, { explanation, turn, theme: pageTheme(document), handlers: closingHandlers }), shadow);
  const dialog = shadow.querySelector('dialog');
  if (!dialog) throw new Error('the interstitial was not rendered');
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    edit();
  });
  seal.protect(element, life.signal);
  seal.modal({ host: element, escape: edit });
  const presses = guardPresses(element, shadow, life.signal);
  try {
    stayOnTop({ document, host: element, dialog, signal: life.signal, raised: presses.rearm, lost: edit });
  } catch (error) {
    // A seal left behind without its dialog would take the keyboard from the page.
    close();
    throw error;
  }
  return { close };
}
