import type { Draft } from '../core/draft.ts';
import { isBlank, readEditor } from './editor-text.ts';
import type { DraftPart, DraftReading, SiteAdapter, Surface, SurfaceContext } from './surface.ts';

const BETWEEN = '\n\n';

/** A handle or name made comparable: one case, with or without its `@`. */
export const accountKey = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

/** Reads a live surface. `official`: keys of the accounts that are run for the school. */
export function readSurface(adapter: SiteAdapter, surface: Surface, official: ReadonlySet<string>): DraftReading {
  const context: SurfaceContext = {
    ...adapter.context?.(surface.root.ownerDocument),
    ...surface.spec.context?.(surface.root),
  };
  const parts: DraftPart[] = [];
  let text = '';
  for (const editor of surface.spec.editors(surface.root)) {
    const part = readEditor(editor).text;
    if (isBlank(part)) continue;
    if (text) text += BETWEEN;
    parts.push({ editor, start: text.length, end: text.length + part.length });
    text += part;
  }
  const draft: Draft = {
    site: adapter.id,
    surface: surface.spec.kind,
    account: official.has(accountKey(context.accountName ?? '')) ? 'official' : 'personal',
    audience: context.audience ?? 'unknown',
    text,
    replyTo: context.replyTo || null,
  };
  return { draft, context, parts };
}
