import type { GuardUi, Shown } from '../guard/ports.ts';
import { ChipView } from './chip/chip-view.ts';
import type { ShadowMode } from './host.ts';
import { showInterstitial } from './interstitial/show-interstitial.ts';
import { Seal } from './seal.ts';

export interface GuardUiOptions {
  readonly document: Document;
  /** Removes everything of ours from the page. */
  readonly signal: AbortSignal;
  /** Where more than this shows something on the page: one seal for all. */
  readonly seal?: Seal;
  /** `closed` unless a test must look inside. */
  readonly shadow?: ShadowMode;
}

/** What the guard shows on the page. Make it at `document_start`: its seal must stand before the page's listeners. */
export function createGuardUi({ document, signal, shadow = 'closed', ...options }: GuardUiOptions): GuardUi {
  const seal = options.seal ?? new Seal(document.defaultView ?? window, signal);
  const chips = new Map<Element, ChipView>();
  const shown = new WeakMap<ChipView, symbol>();
  let turn = 0;
  let interstitial: Shown | null = null;

  signal.addEventListener('abort', () => {
    interstitial?.close();
    for (const chip of chips.values()) chip.close();
  });

  return {
    showInterstitial(explanation, handlers) {
      interstitial?.close();
      interstitial = showInterstitial(explanation, handlers, { document, seal, mode: shadow, turn });
      turn += 1;
      return interstitial;
    },
    showChip(root, state, language, open) {
      const content = { state, language, open };
      const known = chips.get(root);
      const chip = known && !known.closed ? known : new ChipView(root, content, { document, seal, mode: shadow });
      if (chip === known) chip.update(content);
      chips.set(root, chip);
      // What was shown earlier on this chip can no longer close it.
      const showing = Symbol(state.kind);
      shown.set(chip, showing);
      return {
        close() {
          if (shown.get(chip) !== showing) return;
          chip.close();
          chips.delete(root);
        },
      };
    },
  };
}
