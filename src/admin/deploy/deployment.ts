import type { Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';

/** The ways in which schools send policy to browsers; the name is that of the guide in `assets/documents/deploy/`, too. */
export const ROUTE_IDS = [
  'windows-registry',
  'windows-group-policy',
  'intune',
  'macos',
  'google-admin',
  'linux',
  'firefox',
  'firefox-windows',
  'firefox-macos',
] as const;
export type Route = (typeof ROUTE_IDS)[number];

/** Where a browser fetches the extension from; null: from its maker's store (which Purple Pen has to be in, then). */
export interface UpdateUrls {
  /** Update manifest (XML) for Chrome and Chromium. */
  readonly chrome: string | null;
  /** The same for Edge. */
  readonly edge: string | null;
  /** The signed .xpi itself. */
  readonly firefox: string | null;
}

export interface DeploymentOptions {
  readonly pack: Pack;
  readonly chromiumId: string;
  /** Where Edge's own store gives the extension another id. */
  readonly edgeId?: string;
  readonly firefoxId: string;
  readonly updateUrl: UpdateUrls;
  /** Whether the browser also installs the extension, so that staff cannot take it out. */
  readonly forceInstall: boolean;
  /** Whether an older version may take the place of a newer one. */
  readonly allowOlder: boolean;
  /** Whether these are devices of the school; null where that is not said. */
  readonly schoolDevice: boolean | null;
}

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le-bom'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is said on screen. */
export type Words = Readonly<Record<Language, string>>;

/** A file for the admin. Its bytes are those of `fileBytes`, which knows what Windows wants; never write `text` as it is. */
export interface DeploymentFile {
  /** Relative, with / between folders. */
  readonly name: string;
  readonly text: string;
  /** UTF-8 without a mark where left out. */
  readonly encoding?: Encoding;
  /** One line in English: what it is for. */
  readonly note?: string;
  /** What an admin has to know before it goes out; each is to be shown. */
  readonly cautions?: readonly Words[];
}

/** The ids fixed by the keys of the extension; see `wxt.config.ts`. */
export const CHROMIUM_ID = 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe';
export const FIREFOX_ID = '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}';
