import { h } from 'preact';
import type { ImageChoice, ImageQuestion, ImageQuestionHandlers } from '../../guard/attach/image-ui.ts';
import type { Shown } from '../../guard/ports.ts';
import { type OpenDialog, openDialog } from '../dialog/open-dialog.ts';
import type { ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import type { Seal } from '../seal.ts';
import { ImageDialog } from './ImageDialog.tsx';
import styles from './image.css?inline';
import type { Inputs } from './inputs.ts';
import { leftOut, startWalk } from './walk.ts';

export interface ImageQuestionOptions {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
  readonly turn: number;
}

/**
 * Asks about pictures, one after the other. Escape goes one step back from choosing faces, else it leaves out all that is
 * not answered yet: nothing that was not decided goes on, and nothing but the attachment is lost.
 * @throws where the dialog cannot be opened, or there is nothing to ask
 */
export function showImageQuestion(
  questions: readonly ImageQuestion[],
  handlers: ImageQuestionHandlers,
  { document, seal, mode, turn }: ImageQuestionOptions,
): Shown {
  const first = questions[0]?.image;
  if (!first) throw new Error('no picture to ask about');
  let dialog: OpenDialog | null = null;
  const done = (choices: readonly ImageChoice[]) => {
    if (!dialog || dialog.closed) return;
    dialog.close();
    handlers.done(choices);
  };
  const images = questions.map(({ image }) => image);
  const inputs: Inputs = { escape: () => done(leftOut(startWalk(images))), hear: null };
  const theme = pageTheme(document);
  dialog = openDialog({
    document,
    seal,
    mode,
    language: first.language,
    styles,
    content: h(ImageDialog, { questions, turn, theme, inputs, rearm: () => dialog?.rearm(), done }),
    escape: () => inputs.escape(),
    hear: (event) => inputs.hear?.(event),
  });
  return { close: () => dialog.close() };
}
