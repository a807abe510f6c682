export type ReplicaSiteId = 'x' | 'facebook' | 'instagram';
export const LANGUAGES = ['en', 'pl', 'ur', 'cy'] as const;
export type ReplicaLanguage = (typeof LANGUAGES)[number];

/** How the site itself came to publish: its own click handler, its keyboard shortcut, or its form. */
export type Via = 'click' | 'mod+enter' | 'enter' | 'form';

/** One publication. `text` is read from editor STATE, never from the DOM; lines joined by `\n`, parts by a blank line. */
export interface Submission {
  readonly surface: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly via: Via;
  /** `isTrusted` of the event that set it off. */
  readonly trusted: boolean;
  /** Milliseconds since the page began. */
  readonly at: number;
  /** Whatever else the site publishes with it: poll choices, alt texts, audience, profile fields. */
  readonly extra: Readonly<Record<string, string>>;
}

/** One file whose bytes have left the page; sites upload at attachment, before Post. */
export interface Upload {
  readonly surface: string;
  readonly name: string;
  readonly size: number;
  readonly how: 'change' | 'drop' | 'paste';
  /** SHA-256 of its bytes, in hex; null until they have been read. */
  readonly digest: string | null;
  readonly at: number;
}

export type ConnectionAct = 'accept' | 'add' | 'follow' | 'like' | 'tag' | 'share';

/** Something the site did between two people: a request accepted, somebody followed, a post liked or passed on. */
export interface Connection {
  readonly act: ConnectionAct;
  /** As displayed: who asks, is asked, followed or tagged; the author of what is liked or passed on. */
  readonly person: string;
  /** `isTrusted` of the event that set it off. */
  readonly trusted: boolean;
  /** Milliseconds since the page began. */
  readonly at: number;
}

/** What a mounted compose box tells of itself. Kept by the page, never written into its DOM. */
export interface LiveSurface {
  /** Current text in editor state. */
  model(): string;
  /** Live editors in reading order: where a person would type. */
  editors(): HTMLElement[];
  /** The live control that publishes (or leads on), or null while the site shows none. */
  submit(): HTMLElement | null;
  fileInput?(): HTMLInputElement | null;
  /** Re-create the box's nodes around the same state, as the site does when it re-renders. */
  remount?(): void;
  /** Drop the draft as after a publication, without publishing. */
  clear(): void;
}

/** The tell-tale: `window.replica`, in the page's own world, where no content script sees it. */
export interface Replica {
  readonly site: ReplicaSiteId;
  readonly submissions: Submission[];
  readonly uploads: Upload[];
  /** In the order in which the site did them; a twin press makes a twin. */
  readonly connections: readonly Connection[];
  /** Uncaught errors and rejections, React's and the editors' included. Must stay empty. */
  readonly errors: string[];
  /** `directive blockedURI` of every CSP violation reported to the page. */
  readonly violations: string[];
  /** Keys that reached the page's own document-level shortcuts outside its editors. Must not grow while our panel is open. */
  readonly shortcuts: string[];
  /** Drafts that the page dropped: by Escape, by a press outside, by navigation. */
  readonly discards: string[];
  /** Ids of the surfaces mounted now. */
  surfaces(): string[];
  model(surface: string): string;
  editor(surface: string, part?: number): HTMLElement | null;
  submit(surface: string): HTMLElement | null;
  fileInput(surface: string): HTMLInputElement | null;
  remount(surface: string): void;
  /** The live control that does this (or, where a menu comes first, leads on); `person` as displayed, else anybody's. */
  connector(act: ConnectionAct, person?: string): HTMLElement | null;
  /** Go to the site's own route or dialog of this surface, as a person would by its menus. */
  open(surface: string): void;
  /** Empty the records and the drafts. */
  reset(): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}
