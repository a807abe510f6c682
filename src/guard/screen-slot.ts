import type { Seal } from '../ui/seal.ts';
import type { GuardUi } from './ports.ts';

/** Where a site's content script and the companion meet: in their isolated world, out of the page's sight. */
const KEY = Symbol.for('purple-pen:screen');

export interface ScreenPorts {
  readonly document: Document;
  /** Removes everything of ours from the page. */
  readonly signal: AbortSignal;
  /** Left out where the page's listeners are there already. */
  readonly seal?: Seal;
}
export type MakeScreen = (ports: ScreenPorts) => GuardUi;

const world = globalThis as { [KEY]?: MakeScreen | undefined };

/** Called by the companion, which carries all that is shown on a page, so that no site's script has to. */
export function offerScreen(make: MakeScreen): void {
  world[KEY] = make;
}

/** The screen of this page, made when it is first needed: the two scripts start in either order. Shows nothing, and throws, where the companion is not there. */
export function openScreen(ports: ScreenPorts): GuardUi {
  let made: GuardUi | null = null;
  const screen = (): GuardUi => {
    const make = world[KEY];
    if (!made && !make) throw new Error('no screen on this page');
    made ??= (make as MakeScreen)(ports);
    return made;
  };
  return {
    showInterstitial: (explanation, handlers) => screen().showInterstitial(explanation, handlers),
    showChip: (root, state, language, open) => screen().showChip(root, state, language, open),
  };
}
