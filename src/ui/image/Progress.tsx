import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { IMAGE_STRINGS } from './strings.ts';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly language: Language;
  readonly theme: Theme;
  /** Filled a moment after the panel has come, so that screen readers tell of it, once. */
  readonly announced: string;
  /** Null where the check is done and faces are being blurred. */
  readonly skip: (() => void) | null;
  readonly cancel: () => void;
}

/** Pictures are being looked at: how far, and both ways not to wait. */
export function Progress({ done, total, language, theme, announced, skip, cancel }: ProgressProps) {
  const words = IMAGE_STRINGS[language].progress;
  const looking = skip ? words.looking(total) : words.blurring;
  return (
    <section class="progress" data-theme={theme} aria-label={looking}>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <div class="state">
        <PenIcon />
        <div>
          <p class="looking" aria-hidden="true">
            {looking}
          </p>
          <p class="aside">
            {total > 1 && `${words.done(done, total)}. `}
            {words.stays}
          </p>
        </div>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label={looking}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <span style={{ width: `${(100 * done) / Math.max(1, total)}%` }} />
      </div>
      <div class="ways">
        <button type="button" class="quiet" onPress={cancel}>
          {words.cancel(total)}
        </button>
        {skip && (
          <button type="button" class="quiet" onPress={skip}>
            {words.skip}
          </button>
        )}
      </div>
    </section>
  );
}
