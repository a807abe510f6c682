import { parentOf } from '../../sites/dom.ts';
import { editableAt } from '../../sites/find.ts';
import { targetOf } from '../gestures.ts';
import { isMedia } from './is-media.ts';
import { type Place, placeOf } from './place.ts';

/** An attachment that is kept from the page, with all that is needed to hand it on. */
export interface Held {
  readonly how: 'change' | 'drop' | 'paste';
  /** The file input, or where it was dropped or pasted. */
  readonly target: HTMLElement;
  readonly place: Place;
  /** All of them, in their order; those that are no media too. */
  readonly files: readonly File[];
  /** What came with the files as text, by type. */
  readonly strings: readonly (readonly [type: string, text: string])[];
  /** The selection; fields keep theirs themselves. */
  readonly caret: Range | null;
  /** Of a drop, in the window. */
  readonly at: { readonly clientX: number; readonly clientY: number };
}

/** The attachment that this event is, or null where it brings no picture or video: then it is none of our business. */
export function heldOf(event: Event): Held | null {
  const target = htmlAt(targetOf(event));
  if (!target) return null;
  const input = isFileInput(target) && event.type !== 'drop' && event.type !== 'paste' ? target : null;
  const data = event instanceof DragEvent ? event.dataTransfer : (event as ClipboardEvent).clipboardData;
  const files = [...((input ? input.files : data?.files) ?? [])];
  if (!files.some(isMedia)) return null;
  const how = input ? 'change' : (event.type as 'drop' | 'paste');
  const texts = (data?.types ?? []).map((type) => [type, data?.getData(type) ?? ''] as const);
  const editor = how === 'paste' ? editableAt(target) : null;
  const selection = document.getSelection();
  const { clientX, clientY } = event as DragEvent;
  return {
    how,
    target: editor ?? target,
    place: placeOf(editor ?? target),
    files,
    strings: input ? [] : texts.filter(([, text]) => text !== ''),
    caret: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null,
    at: { clientX, clientY },
  };
}

/** Under the pointer may be a part of an icon. */
export function htmlAt(target: Element | null): HTMLElement | null {
  let here = target;
  while (here && !(here instanceof HTMLElement)) here = parentOf(here);
  return here;
}

const isFileInput = (target: Element): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';
