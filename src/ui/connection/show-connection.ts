import { h } from 'preact';
import type { ConnectionAnswers, ConnectionQuestion, Shown } from '../../guard/ports.ts';
import { type OpenDialog, openDialog } from '../dialog/open-dialog.ts';
import type { ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import type { Seal } from '../seal.ts';
import { Connection } from './Connection.tsx';
import styles from './connection.css?inline';

export interface ConnectionOptions {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
  /** How many were shown before. */
  readonly turn: number;
}

/**
 * Asks the question over everything in the page; answered once at most.
 * @throws where the dialog cannot be opened; the page is then as it was
 */
export function showConnection(
  question: ConnectionQuestion,
  answers: ConnectionAnswers,
  { document, seal, mode, turn }: ConnectionOptions,
): Shown {
  let dialog: OpenDialog | null = null;
  /** Closed first, so that whoever is told finds the page as the person left it. */
  const closing =
    <Args extends unknown[]>(told: (...args: Args) => void) =>
    (...args: Args) => {
      if (!dialog || dialog.closed) return;
      dialog.close();
      told(...args);
    };
  const back = closing(() => answers.back());
  const goOn = closing((agreed: { readonly label: string } | null) => answers.goOn(agreed));
  dialog = openDialog({
    document,
    seal,
    mode,
    language: question.language,
    styles,
    content: h(Connection, { question, turn, theme: pageTheme(document), answers: { back, goOn } }),
    escape: back,
  });
  return { close: () => dialog.close() };
}
