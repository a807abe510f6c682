import type { PackInForce } from '../../browser/pack-in-force.ts';
import type { Draft } from '../../core/draft.ts';
import type { ImageVerdict } from '../../core/image/image-finding.ts';
import type { Language } from '../../core/language.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { SurfaceContext } from '../../sites/surface.ts';
import type { Seal } from '../../ui/seal.ts';

/** Files that a person attaches at one go, in their order; kept from the page meanwhile. */
export interface Batch {
  readonly files: readonly File[];
  readonly how: 'change' | 'drop' | 'paste';
  /** What the pictures are attached to, with what stands in it now; a blank draft where the page shows no compose box yet. */
  readonly draft: Draft;
  readonly context: SurfaceContext;
}

/** What becomes of one file: as it is, another in its place (blurred, or without its hidden data), or left out (null). */
export interface BatchAnswer {
  readonly files: readonly (File | null)[];
  /** Some file that goes on was not checked in full: said on screen, also after it has been handed on. */
  readonly unchecked: boolean;
  /** Some file says where it was taken, and goes on like that. */
  readonly located: boolean;
  /** Findings of level `note` in files that go on: they hold nothing, and may be told in passing. */
  readonly notes: number;
}

/** What the page's content script lends to the desk: they share one isolated world. */
export interface DeskPorts {
  readonly signal: AbortSignal;
  readonly seal: Seal;
  pack(): PackInForce | null;
  language(): Language;
  /** The text judgement, for words read in a picture; never rejects. */
  judgeText(draft: Draft): Promise<Verdict>;
  /** The categories of what was held, and what was chosen; never a picture or a name. */
  record(verdicts: readonly ImageVerdict[], choice: 'left-out' | 'blurred' | 'attached', reason: number | null): void;
}

/**
 * The desk where pictures are looked at: reads each file through the reader page, judges it and asks the person where
 * the pack has something to say. It comes as a script of its own with the first picture (`entrypoints/images.content.ts`),
 * so that pages without pictures do not pay for it.
 */
export interface ImageDesk {
  /**
   * What fails is asked about as not checked. Resolves all null when `signal` aborts. Rejects only where it cannot ask (our
   * dialog does not open): nothing has been decided then, and the files stay held.
   */
  decide(batch: Batch, signal: AbortSignal): Promise<BatchAnswer>;
  /** A picture that the site already shows (drawn off its preview), judged only: nothing is asked. Never rejects. */
  look(picture: Blob, draft: Draft): Promise<ImageVerdict>;
  /** The same for all pictures of a draft (`Draft.images`), as the page shows them: null for what may not be read. Never rejects. */
  looks(draft: Draft): Promise<readonly (ImageVerdict | null)[]>;
  /** A picture is to be expected: the reader page may load its models. */
  warm?(): void;
}
