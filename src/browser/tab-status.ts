import { SITES, type SiteId, SURFACE_KINDS, type SurfaceKind } from '../core/draft.ts';
import { isListOf, isOneOf, isRecord, isText, isWhole } from './check.ts';
import type { Protection } from './settings.ts';

/** How a tab stands, for the badge. `reload`: its content script is of an earlier version or missing. */
export const TAB_STATES = ['ok', 'not-checked-here', 'not-fully-checked', 'paused', 'off', 'reload'] as const;
export type TabState = (typeof TAB_STATES)[number];

const PROTECTIONS: readonly Protection[] = ['on', 'off', 'paused', 'site-paused'];

/** What the content script of a tab tells the popup. */
export interface TabStatus {
  readonly site: SiteId;
  readonly protection: Protection;
  /** Compose boxes recognised in the page now: each is looked at before it is submitted. */
  readonly surfaces: readonly { readonly id: string; readonly kind: SurfaceKind }[];
  /** Things that look like a compose box and are none that Purple Pen knows. */
  readonly unrecognised: number;
  /** Whether the last reading by the reader page worked; `unused` before the first. */
  readonly reader: 'ok' | 'failing' | 'unused';
  /** Revision of the pack that the tab judges by, or null where it has none. */
  readonly packRevision: string | null;
}

const isSurface = (raw: unknown): raw is TabStatus['surfaces'][number] =>
  isRecord(raw) && isText(raw.id, 100) && isOneOf(SURFACE_KINDS, raw.kind);

export function asTabStatus(raw: unknown): TabStatus | undefined {
  if (!isRecord(raw)) return undefined;
  const { site, protection, surfaces, unrecognised, reader, packRevision } = raw;
  if (!isOneOf(SITES, site) || !isOneOf(PROTECTIONS, protection)) return undefined;
  if (!isListOf(surfaces, isSurface) || !isWhole(unrecognised)) return undefined;
  if (!isOneOf(['ok', 'failing', 'unused'] as const, reader)) return undefined;
  if (packRevision !== null && !isText(packRevision)) return undefined;
  return { site, protection, surfaces: [...surfaces], unrecognised, reader, packRevision };
}
