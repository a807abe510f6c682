import { isValues, pageData, textValue } from '../meta-page-data.ts';
import type { SurfaceContext } from '../surface.ts';

interface Viewer {
  readonly name: string | null;
  /** Null where the page does not say. */
  readonly isPrivate: boolean | null;
}

/** `PolarisViewer` holds its fields under `data` (survey of November 2026; mautrix-meta types, live September 2026). */
function viewer(document: Document): Viewer {
  const found = pageData(document, 'PolarisViewer');
  const data = found && isValues(found.data) ? found.data : found;
  const isPrivate = data?.is_private;
  return { name: textValue(data?.username), isPrivate: typeof isPrivate === 'boolean' ? isPrivate : null };
}

export function pageContext(document: Document): SurfaceContext {
  const { name } = viewer(document);
  return name ? { accountName: name } : {};
}

/** Private is for the whole account; whether one post is for close friends only is not known. */
export function captionContext(root: Element): SurfaceContext {
  const { isPrivate } = viewer(root.ownerDocument);
  return isPrivate === null ? {} : { audience: isPrivate ? 'friends' : 'public' };
}
