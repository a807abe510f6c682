import { editableAt } from '../../sites/find.ts';
import type { Surface } from '../../sites/surface.ts';
import type { GuardPorts } from '../guard.ts';
import type { ChipState, Shown } from '../ports.ts';
import type { Surfaces } from '../surfaces.ts';
import type { Typing } from '../typing.ts';
import { visibleRound } from './around.ts';
import { AttachGate } from './attach-gate.ts';
import type { Ledger } from './ledger.ts';

interface PictureParts {
  readonly ports: GuardPorts;
  readonly surfaces: Surfaces;
  readonly typing: Typing;
  readonly ledger: Ledger;
  paused(): boolean;
  readonly signal: AbortSignal;
}

/** The gate for files, joined to what the guard knows of the page; and an eye on previews that nobody handed on. */
export function holdPictures(parts: PictureParts): AttachGate {
  const { ports, surfaces, typing, ledger, signal } = parts;
  for (const type of ['load', 'loadeddata']) {
    document.addEventListener(type, ({ target }) => judgeUnheld(target, parts), { capture: true, signal });
  }
  return new AttachGate({
    signal,
    active: ports.active,
    desk: ports.desk,
    about: (target) => surfaces.about(target),
    blank: surfaces.blank,
    chip: (surface, target, state, open) => pictureChip(surface, target, state, open, parts),
    attached: (surface, count, unchecked) => ledger.attached(surface, count, unchecked, performance.now()),
    handed: (target, surface) => {
      const editor = editableAt(target) ?? surface?.spec.editors(surface.root)[0];
      if (editor) typing.changed(editor);
    },
    failed: ports.failed,
  });
}

/** A preview that nobody handed on is judged before the person reaches for the button. */
function judgeUnheld(target: EventTarget | null, { surfaces, typing, paused }: PictureParts): void {
  if (paused() || !(target instanceof HTMLElement) || !/^(blob|data):/.test(target.getAttribute('src') ?? '')) return;
  const { surface } = surfaces.about(target);
  const editor = surface?.spec.previews?.(surface.root).includes(target) && surface.spec.editors(surface.root)[0];
  if (editor) typing.seen(editor);
}

/** When it has gone, what is to be said of the draft itself is said again. */
function pictureChip(
  surface: Surface | null,
  target: Element,
  state: ChipState,
  open: (() => void) | null,
  { ports, typing, signal }: PictureParts,
): Shown {
  const root = surface?.root.isConnected ? surface.root : visibleRound(target);
  const shown = ports.ui.showChip(root, state, ports.language(), open);
  return {
    close: () => {
      shown.close();
      if (surface && !signal.aborted) typing.now(surface);
    },
  };
}
