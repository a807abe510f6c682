import type { Draft } from '../../core/draft.ts';
import type { Surface, SurfaceContext } from '../../sites/surface.ts';
import type { ChipState, Shown } from '../ports.ts';
import type { ImageDesk } from './image-desk.ts';

/** What files are attached to; no surface, and a blank draft, where the page shows no compose box for them. */
export interface About {
  readonly surface: Surface | null;
  readonly draft: Draft;
  readonly context: SurfaceContext;
}

export interface AttachPorts {
  readonly signal: AbortSignal;
  /** False while switched off or paused: everything passes. */
  active(): boolean;
  /** Rejects where there is none to be had, or not in time. */
  desk(): Promise<ImageDesk>;
  about(target: Element): About;
  /** Stands for the draft where it cannot be read. */
  readonly blank: Draft;
  /** By the box, or where there is none by what is seen of the target. */
  chip(surface: Surface | null, target: Element, state: ChipState, open: (() => void) | null): Shown;
  /** The site has taken so many pictures and videos, one of them unchecked or none. */
  attached(surface: Surface | null, count: number, unchecked: boolean): void;
  /** The page has been told of an attachment, and what stands in the box may be another draft. */
  handed(target: HTMLElement, surface: Surface | null): void;
  /** A part of ours threw. */
  failed(part: string): void;
}
