import type { Audience, Draft, SiteId, SurfaceKind } from '../core/draft.ts';

/** What the page tells beside the text itself; a missing field means that the page does not say. */
export interface SurfaceContext {
  /** Handle or name of the account that will post, as the page shows it. */
  readonly accountName?: string | null;
  readonly audience?: Audience;
  /** The group's or conversation's name, or the audience label as the page shows it. */
  readonly audienceLabel?: string | null;
  readonly replyTo?: string | null;
}

/** How a surface is submitted from its editor, besides its button. */
export type SubmitKey = 'enter' | 'mod+enter' | 'none';

/**
 * One row of the table of surfaces: what is known of a compose box. Declarative; the engine in `find.ts` does the rest.
 * Selectors carry, in a comment, where they come from and when they were seen.
 */
export interface SurfaceSpec {
  /** Unique within the site: `inline-post`, `modal-post`, `thread`, `group-post`, `message`, ... */
  readonly id: string;
  readonly kind: SurfaceKind;
  /** The nearest element that holds both editor and submit control, from anything inside it; null if `from` is not in one. */
  root(from: Element): Element | null;
  /** The live editors (contenteditable roots, textareas, inputs) of this root, in reading order. */
  editors(root: Element): HTMLElement[];
  /** The live controls that publish or lead on to publishing, in the order of preference for a replay. */
  submits(root: Element): HTMLElement[];
  readonly submitKey: SubmitKey;
  /** The pictures and videos (`img`, `video`) that are attached, as the site shows them; left out where it takes none. */
  previews?(root: Element): Element[];
  context?(root: Element): SurfaceContext;
}

/** A live compose box and its submit control. Cheap to make; holds no copy of the text. */
export interface Surface {
  readonly spec: SurfaceSpec;
  readonly root: Element;
}

/** All that knows one site's DOM. Order of `surfaces` matters: the first whose root is found wins. */
export interface SiteAdapter {
  readonly id: SiteId;
  /** Host names, exact. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly SurfaceSpec[];
  /** What holds for the whole page (the signed-in account); a surface's own context goes over it. */
  context?(document: Document): SurfaceContext;
  /**
   * True while a suggestion menu (mention, hashtag) is open on this editor, so that Enter picks instead of submitting.
   * Default: ARIA on the editor (an `aria-activedescendant` that exists, or `aria-expanded="true"`).
   */
  suggesting?(editor: HTMLElement): boolean;
}

/** One editor's share of `Draft.text`, so that a span can be found again in the page. */
export interface DraftPart {
  readonly editor: HTMLElement;
  readonly start: number;
  readonly end: number;
}

export interface DraftReading {
  readonly draft: Draft;
  readonly context: SurfaceContext;
  readonly parts: readonly DraftPart[];
}
