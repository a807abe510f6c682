import type { Surface } from '../../sites/surface.ts';
import { addressOf } from './ledger.ts';

/** What a site puts anywhere on the page when it takes a file; feeds have `data:` pictures and `blob:` videos of their own. */
const SHOWN = ['dialog', '[role="dialog"]']
  .flatMap((dialog) => [dialog, `${dialog} img[src^="data:"]`, `${dialog} video[src^="blob:"]`, 'img[src^="blob:"]'])
  .join();

/**
 * Tells, when asked, whether the site has done anything about an attachment since: a new dialog, picture or video, an
 * input that was emptied or replaced; in a compose box also another number of elements round its words, or a refusal.
 * `late`: a preview or dialog alone, as we have emptied the input ourselves and the person goes on with the box. Nobody
 * learns of it that a file was uploaded.
 */
export function reactionOf(target: Element, surface: Surface | null, late = false): () => boolean {
  const shown = () => [
    ...document.querySelectorAll(SHOWN),
    ...(surface?.spec.previews?.(surface.root) ?? []),
    ...(surface && !late ? document.querySelectorAll('[role="alert"]') : []),
  ];
  const keys = () => shown().map((one) => addressOf(one) || one);
  const before = new Set(keys());
  const size = surface ? sizeOf(surface) : 0;
  const input = target instanceof HTMLInputElement;
  return () =>
    keys().some((key) => !before.has(key)) ||
    (!late &&
      ((input && target.files?.length === 0) ||
        (!target.isConnected && (input || surface !== null)) ||
        (surface !== null && sizeOf(surface) !== size)));
}

/** Elements of a box; what is typed into it makes some, too, and is not counted. */
function sizeOf({ spec, root }: Surface): number {
  const within = (element: Element) => element.getElementsByTagName('*').length;
  return spec.editors(root).reduce((left, editor) => left - within(editor), within(root));
}
