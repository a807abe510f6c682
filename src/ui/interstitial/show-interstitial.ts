import { h } from 'preact';
import type { Explanation } from '../../core/explain.ts';
import type { InterstitialHandlers, Shown } from '../../guard/ports.ts';
import { type OpenDialog, openDialog } from '../dialog/open-dialog.ts';
import type { ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import type { Seal } from '../seal.ts';
import { Interstitial } from './Interstitial.tsx';
import styles from './interstitial.css?inline';

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
  let dialog: OpenDialog | null = null;
  /** Closed first, so that whoever is told finds the page as the person left it; told once. */
  const closing =
    <Args extends unknown[]>(told: (...args: Args) => void) =>
    (...args: Args) => {
      if (!dialog || dialog.closed) return;
      dialog.close();
      told(...args);
    };
  const edit = closing(() => handlers.edit());
  const closingHandlers: InterstitialHandlers = {
    edit,
    post: closing((reason) => handlers.post(reason)),
    useWording: closing((finding) => handlers.useWording(finding)),
    secondReader: handlers.secondReader ?? null,
    ...(handlers.checklist ? { checklist: handlers.checklist } : {}),
    except: (exceptions, on) => (dialog?.closed === false ? handlers.except(exceptions, on) : Promise.resolve(false)),
  };
  const theme = pageTheme(document);
  dialog = openDialog({
    document,
    seal,
    mode,
    language: explanation.language,
    styles,
    content: h(Interstitial, { explanation, turn, theme, handlers: closingHandlers }),
    escape: edit,
  });
  return { close: () => dialog.close() };
}
