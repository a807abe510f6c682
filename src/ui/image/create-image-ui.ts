import type { ImageUi } from '../../guard/attach/image-ui.ts';
import type { Shown } from '../../guard/ports.ts';
import type { ShadowMode } from '../host.ts';
import type { Seal } from '../seal.ts';
import { showImageProgress } from './show-image-progress.ts';
import { showImageQuestion } from './show-image-question.ts';

export interface ImageUiOptions {
  readonly document: Document;
  /** The one that the page's guard made at `document_start`: its listeners stand before the page's. */
  readonly seal: Seal;
  /** Removes everything of ours from the page. */
  readonly signal: AbortSignal;
  /** `closed` unless a test must look inside. */
  readonly shadow?: ShadowMode;
}

/** What the desk of pictures shows on the page. */
export function createImageUi({ document, seal, signal, shadow = 'closed' }: ImageUiOptions): ImageUi {
  const options = { document, seal, mode: shadow };
  let turn = 0;
  let question: Shown | null = null;
  let progress: Shown | null = null;

  signal.addEventListener('abort', () => {
    question?.close();
    progress?.close();
  });

  return {
    showImageQuestion(questions, handlers) {
      question?.close();
      const shown = showImageQuestion(questions, handlers, { ...options, turn });
      question = shown;
      turn += questions.length;
      return shown;
    },
    showImageProgress(total, language, skip, cancel) {
      progress?.close();
      const shown = showImageProgress({ total, language, skip, cancel }, options);
      progress = shown;
      return shown;
    },
  };
}
