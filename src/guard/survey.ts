import type { TabStatus } from '../browser/tab-status.ts';
import { looksLikeCompose, type Surfaces } from './surfaces.ts';

/** The compose boxes on the page now, for the popup: those that are looked at, and those that nobody knows. */
export function surveyOf(live: Surfaces): Pick<TabStatus, 'surfaces' | 'unrecognised'> {
  const roots = new Map<Element, TabStatus['surfaces'][number]>();
  let unrecognised = 0;
  for (const editor of document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')) {
    const surface = live.ofEditor(editor);
    if (surface) roots.set(surface.root, { id: surface.spec.id, kind: surface.spec.kind });
    else if (looksLikeCompose(editor) && editor.checkVisibility()) unrecognised++;
  }
  return { surfaces: [...roots.values()], unrecognised };
}
