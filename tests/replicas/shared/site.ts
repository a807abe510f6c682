import type { ReplicaOptions } from './options.ts';
import type { ReplicaSiteId } from './types.ts';

/** A surface as tests list it; where it lives and by which ways a person can publish from it. */
export interface SurfaceRow {
  readonly id: string;
  /** Address at which the page shows it, without the query. */
  readonly base: string;
  readonly kind: 'post' | 'reply' | 'comment' | 'caption' | 'bio' | 'message';
  readonly keys: readonly ('enter' | 'mod+enter')[];
  readonly editor: 'draft' | 'lexical' | 'field';
  readonly inDialog: boolean;
  /** Number of editors that the surface starts with. */
  readonly editors: number;
  /** Index of the editor that tests type into; 0 if left out. */
  readonly main?: number;
  /** Presses of `replica.submit(id)` until it is published: Next, then Post. Default 1. */
  readonly presses?: number;
  /** By which ways it takes pictures; left out where it takes none. */
  readonly takes?: readonly ('picker' | 'paste' | 'drop')[];
  /** Its picker gives one file at a time. */
  readonly picksOne?: true;
  /** Options that bring the page to where files are taken, if that is not where one writes. */
  readonly filesAt?: Readonly<Record<string, string>>;
}

/** A behaviour that only some of a site's surfaces can show, beside the shared variants. */
export interface SiteVariant {
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  readonly surfaces: readonly string[];
  /** Instead of the row's. */
  readonly presses?: number;
}

/** What a site's folder tells the server and the tests: `<site>/site.ts`, importable in Node (no React, no DOM). */
export interface ReplicaSite {
  readonly id: ReplicaSiteId;
  /** Host names served; the first is the one that tests use. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly SurfaceRow[];
  readonly variants?: readonly SiteVariant[];
  /** The site's own Content-Security-Policy for `csp=site`. */
  csp(nonce: string): string;
  /** Inside `<head>`: data blocks that the site writes into its page. Title and styles included. */
  head(options: ReplicaOptions, nonce: string, path: string): string;
  /** Inside `<body>`: the root that React takes over. */
  body(options: ReplicaOptions, nonce: string, path: string): string;
}
