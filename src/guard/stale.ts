import type { Language } from '../core/language.ts';
import { surfaceOfEditor } from '../sites/find.ts';
import type { SiteAdapter } from '../sites/surface.ts';
import { openScreen } from './screen-slot.ts';

/**
 * The extension was updated or removed under this page: nothing is checked any more, and the browser gives us no badge
 * to say so. The next compose box that is used gets a chip that asks to reload the page.
 */
export function askToReload(adapter: SiteAdapter, language: Language): void {
  const told = new AbortController();
  const tell = (target: EventTarget | null) => {
    const surface = target instanceof Element && surfaceOfEditor(adapter, target);
    if (!surface || told.signal.aborted) return;
    told.abort();
    const ui = openScreen({ document, signal: new AbortController().signal });
    ui.showChip(surface.root, { kind: 'reload' }, language, null);
  };
  for (const type of ['focusin', 'input'] as const) {
    window.addEventListener(type, (event) => tell(event.target), { capture: true, signal: told.signal });
  }
  tell(document.activeElement);
}
