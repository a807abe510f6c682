import type { Language } from '../../core/language.ts';
import type { ChipState } from '../../guard/ports.ts';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { chipText } from './chip-text.ts';

export interface ChipProps {
  readonly state: ChipState;
  readonly language: Language;
  readonly theme: Theme;
  /** Icon (and number) alone, where there is no room for words. */
  readonly compact: boolean;
  /** Filled a moment after the chip has come, so that screen readers tell of it. */
  readonly announced: string;
  readonly open: (() => void) | null;
}

/** A quiet word beside the compose box; a button where there is more to read. */
export function Chip({ state, language, theme, compact, announced, open }: ChipProps) {
  const text = chipText(state, language);
  const label = (
    <>
      <PenIcon />
      {compact ? state.kind === 'look' && <span>{state.count}</span> : <span>{text}</span>}
    </>
  );
  return (
    <div class="chip" data-theme={theme} data-tone={toneOf(state)}>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      {open ? (
        <button
          type="button"
          class="pill"
          aria-label={compact ? text : undefined}
          aria-haspopup={state.kind === 'image-unchecked' ? undefined : 'dialog'}
          onPress={open}
        >
          {label}
        </button>
      ) : (
        <div class="pill" aria-hidden="true" title={compact ? text : undefined}>
          {label}
        </div>
      )}
    </div>
  );
}

/** `quiet`: may be passed over. `look`: is worth a look. `act`: asks for something to be done now. */
function toneOf(state: ChipState): 'quiet' | 'look' | 'act' {
  if (state.kind === 'look') return state.level === 'note' ? 'quiet' : 'look';
  if (state.kind === 'image-located') return 'look';
  if (state.kind === 'image-looking' && !state.post) return 'quiet';
  return state.kind === 'unchecked' ? 'quiet' : 'act';
}
