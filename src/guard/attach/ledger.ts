import type { Surface } from '../../sites/surface.ts';

/** A file that was handed on shows up as a preview within this time, if at all: some sites show it only steps later. */
const CREDIT_MS = 600_000;

interface Credit {
  readonly root: Element | null;
  readonly unchecked: boolean;
  readonly until: number;
}

/**
 * Which of the pictures that a compose box shows were handed on by us. The others came by ways that nobody can hold: the
 * site's own GIF picker, a picture that was there before. Sites make previews of their own, so they are matched by number.
 */
export class Ledger {
  #credits: Credit[] = [];
  /** By address or element: true where it went on unchecked. */
  readonly #known = new Map<string, boolean>();
  readonly #elements = new WeakMap<Element, boolean>();

  attached(surface: Surface | null, count: number, unchecked: boolean, now: number): void {
    const credit = { root: surface?.root ?? null, unchecked, until: now + CREDIT_MS };
    this.#credits.push(...Array.from({ length: count }, () => credit));
  }

  /** The previews of a box that nobody has looked at. */
  unknown(surface: Surface, now: number): readonly Element[] {
    const previews = surface.spec.previews?.(surface.root) ?? [];
    return previews.filter((preview) => this.#isUnknown(preview, surface.root, now));
  }

  #isUnknown(preview: Element, root: Element, now: number): boolean {
    const address = addressOf(preview);
    const known = this.#elements.get(preview) ?? this.#known.get(address);
    if (known !== undefined) return known;
    const index = this.#credits.findIndex((one) => one.until > now && (one.root === root || !one.root?.isConnected));
    const credit = this.#credits[index];
    if (!credit) return true;
    this.#credits.splice(index, 1);
    this.#known.set(address, credit.unchecked);
    this.#elements.set(preview, credit.unchecked);
    return credit.unchecked;
  }
}

export const addressOf = (preview: Element): string =>
  (preview instanceof HTMLImageElement && preview.currentSrc) || preview.getAttribute('src') || '';
