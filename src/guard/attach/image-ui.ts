import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import type { Language } from '../../core/language.ts';
import type { Shown } from '../ports.ts';

/** What the person chose for one picture. `clean`: without its hidden data (where `ExplainedImage.hidden` told of some). */
export type ImageChoice =
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'attach'; readonly answer: number | null; readonly clean: boolean }
  | { readonly kind: 'blur'; readonly boxes: readonly Box[] };

export interface ImageQuestion {
  readonly image: ExplainedImage;
  /** The upright picture, made small by the reader; null where there is none. Never rejects. */
  readonly preview: Promise<Blob | null>;
}

/** Called once at most, after the question has closed. One choice a picture, in their order. Escape leaves out all not answered yet. */
export interface ImageQuestionHandlers {
  done(choices: readonly ImageChoice[]): void;
}

export interface ImageProgress extends Shown {
  /** Files done, of all. */
  update(done: number, total: number): void;
}

/** What the desk asks of the screen; implemented in `src/ui/image`. */
export interface ImageUi {
  /** One dialog for all the pictures of a batch: one after the other, with the same choice for the rest on offer. */
  showImageQuestion(questions: readonly ImageQuestion[], handlers: ImageQuestionHandlers): Shown;
  /**
   * A small panel, not modal; `skip` (attach without the check) and `cancel` (leave all out) on trusted presses. Null
   * where there is nothing to skip: the check is done and faces are being blurred.
   */
  showImageProgress(total: number, language: Language, skip: (() => void) | null, cancel: () => void): ImageProgress;
}
