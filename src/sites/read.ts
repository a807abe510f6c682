import type { Draft } from '../core/draft.ts';
import { isBlank, readEditor } from './editor-text.ts';
import type { DraftPart, DraftReading, SiteAdapter, Surface, SurfaceContext } from './surface.ts';

const BETWEEN = '\n\n';

/** Reads a live surface. `official`: handles and names of accounts run for the school, lower case. */
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
  const name = context.accountName?.toLowerCase() ?? '';
  const draft: Draft = {
    site: adapter.id,
    surface: surface.spec.kind,
    account: official.has(name) || official.has(`@${name}`) ? 'official' : 'personal',
    audience: context.audience ?? 'unknown',
    text,
    replyTo: context.replyTo || null,
  };
  return { draft, context, parts };
}
