import type { ImageUi } from '../../guard/attach/image-ui.ts';
import type { Shown, Turn } from '../../guard/ports.ts';
import type { ShadowMode } from '../host.ts';
import { pageTurn } from '../page-turn.ts';
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
  /** Left out: counted on this page alone. */
  readonly turn?: Turn;
}

/** What the desk of pictures shows on the page. */
export function createImageUi({
  document,
  seal,
  signal,
  shadow = 'closed',
  turn = pageTurn(),
}: ImageUiOptions): ImageUi {
  const options = { document, seal, mode: shadow };
  let question: Shown | null = null;
  let progress: Shown | null = null;

  signal.addEventListener('abort', () => {
    question?.close();
    progress?.close();
  });

  return {
    showImageQuestion(questions, handlers) {
      question?.close();
      const shown = showImageQuestion(questions, handlers, { ...options, turn: turn.now() });
      question = shown;
      for (const _ of questions) turn.shown();
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
