import type { QuietNote, Shown } from '../../guard/ports.ts';
import { type NotePorts, NoteView } from './note-view.ts';

interface Desk {
  now: { readonly note: QuietNote; readonly view: NoteView } | null;
  readonly waiting: QuietNote[];
}

/** One note a page, whoever shows it. */
const DESKS = new WeakMap<Document, Desk>();

/**
 * Shows a few words at the lower inline end of the page: one note at a time, the last that came, but for those that wait.
 * It goes by its button, by Escape while it has the focus, by an action, by itself after 30 seconds in sight without
 * pointer or focus, and when `ports.signal` aborts.
 */
export function showNote(ports: NotePorts, note: QuietNote): Shown {
  const { document, signal } = ports;
  const desk = DESKS.get(document) ?? { now: null, waiting: [] };
  DESKS.set(document, desk);
  const show = (next: QuietNote): void => {
    const before = desk.now;
    desk.now = null;
    before?.view.close();
    const view = new NoteView(next, ports, () => {
      next.gone?.();
      if (desk.now?.note !== next) return;
      desk.now = null;
      for (let following = desk.waiting.shift(); following && !signal.aborted; following = desk.waiting.shift()) {
        if (following.stillWanted?.() ?? true) return show(following);
        following.gone?.();
      }
    });
    desk.now = { note: next, view };
  };
  if (!signal.aborted) {
    if (note.waits && desk.now) desk.waiting.push(note);
    else show(note);
  }
  return {
    close() {
      const index = desk.waiting.indexOf(note);
      if (index >= 0) {
        desk.waiting.splice(index, 1);
        note.gone?.();
      }
      if (desk.now?.note === note) desk.now.view.close();
    },
  };
}
