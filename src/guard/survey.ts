import type { TabStatus } from '../browser/tab-status.ts';
import { type Guard, looksLikeCompose } from './guard.ts';

/** The compose boxes on the page now, for the popup: those that are looked at, and those that nobody knows. */
export function surveyOf(guard: Guard): Pick<TabStatus, 'surfaces' | 'unrecognised'> {
  const roots = new Map<Element, TabStatus['surfaces'][number]>();
  let unrecognised = 0;
  for (const editor of document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')) {
    const surface = guard.ofEditor(editor);
    if (surface) roots.set(surface.root, { id: surface.spec.id, kind: surface.spec.kind });
    else if (looksLikeCompose(editor) && editor.checkVisibility()) unrecognised++;
  }
  return { surfaces: [...roots.values()], unrecognised };
}
