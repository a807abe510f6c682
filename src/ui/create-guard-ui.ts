import type { ChipState, GuardUi, Shown, Turn } from '../guard/ports.ts';
import { type ChipContent, ChipView } from './chip/chip-view.ts';
import type { ShadowMode } from './host.ts';
import { showInterstitial } from './interstitial/show-interstitial.ts';
import { pageTurn } from './page-turn.ts';
import { Seal } from './seal.ts';

export interface GuardUiOptions {
  readonly document: Document;
  /** Removes everything of ours from the page. */
  readonly signal: AbortSignal;
  /** Where more than this shows something on the page: one seal for all. */
  readonly seal?: Seal;
  /** `closed` unless a test must look inside. */
  readonly shadow?: ShadowMode;
  /** Left out: counted on this page alone. */
  readonly turn?: Turn;
}

/** About a picture that is held, or that only the person can attach: it stands until it is closed, above all others. */
const STANDING: ReadonlySet<ChipState['kind']> = new Set(['image-unchecked', 'attach-again', 'image-looking']);

/** What there is to say at one box: the last that stands is on the screen, else the last of the others. */
interface Chips {
  view: ChipView | null;
  standing: readonly ChipContent[];
  other: ChipContent | null;
}

/** What the guard shows on the page. Make it at `document_start`: its seal must stand before the page's listeners. */
export function createGuardUi({ document, signal, shadow = 'closed', ...options }: GuardUiOptions): GuardUi {
  const seal = options.seal ?? new Seal(document.defaultView ?? window, signal);
  const boxes = new Map<Element, Chips>();
  const turn = options.turn ?? pageTurn();
  let interstitial: Shown | null = null;

  signal.addEventListener('abort', () => {
    interstitial?.close();
    for (const { view } of boxes.values()) view?.close();
  });

  function settle(root: Element, chips: Chips): void {
    const content = chips.standing.at(-1) ?? chips.other;
    if (!content) {
      chips.view?.close();
      boxes.delete(root);
    } else if (chips.view && !chips.view.closed) chips.view.update(content);
    else chips.view = new ChipView(root, content, { document, seal, mode: shadow });
  }

  return {
    showInterstitial(explanation, handlers) {
      interstitial?.close();
      interstitial = showInterstitial(explanation, handlers, { document, seal, mode: shadow, turn: turn.now() });
      turn.shown();
      return interstitial;
    },
    showChip(root, state, language, open) {
      const content = { state, language, open };
      const chips = boxes.get(root) ?? { view: null, standing: [], other: null };
      boxes.set(root, chips);
      if (STANDING.has(state.kind)) chips.standing = [...chips.standing, content];
      else chips.other = content;
      settle(root, chips);
      return {
        close() {
          // What was shown earlier can no longer close what took its place.
          if (chips.other !== content && !chips.standing.includes(content)) return;
          if (chips.other === content) chips.other = null;
          chips.standing = chips.standing.filter((one) => one !== content);
          if (!signal.aborted) settle(root, chips);
        },
      };
    },
  };
}
