import { editableAt } from '../../sites/find.ts';
import { type Held, htmlAt } from './held.ts';
import { refind } from './place.ts';

/** Longer than a rich editor takes to learn of a moved caret (`selectionchange`). */
const CARET_MS = 60;

const BUBBLES = { bubbles: true, composed: true } as const;

/** The element to tell: the one of the attachment, or what stands in its place. Null if none is left. */
export const targetNow = (held: Held): HTMLElement | null => refind(held.target, held.place) ?? underPoint(held);

/**
 * Hands an attachment on to the page as the same kind of event, once: `files` in their order, null for one that is left
 * out. A file input that still holds the very files keeps them.
 */
export async function handOn(held: Held, files: readonly (File | null)[], target: HTMLElement): Promise<void> {
  const kept = files.filter((file) => file !== null);
  if (held.how === 'change') change(target as HTMLInputElement, kept);
  else if (held.how === 'drop') drop(target, held, kept);
  else await paste(target, held, kept);
}

/** A drop lands on what is now at its place, inside the nearest element round the old target that is left. */
function underPoint({ how, place, at }: Held): HTMLElement | null {
  const around = how === 'drop' && place.find(({ within }) => within.isConnected)?.within;
  const here = htmlAt(document.elementFromPoint(at.clientX, at.clientY));
  return around && here && around.contains(here) ? here : null;
}

function change(input: HTMLInputElement, files: readonly File[]): void {
  if (files.length === 0) {
    // The same file can then be chosen again.
    input.value = '';
    return;
  }
  setFiles(input, files);
  input.dispatchEvent(new Event('input', BUBBLES));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Touches the input only where it holds others. */
export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const now = [...(input.files ?? [])];
  if (now.length !== files.length || now.some((file, index) => file !== files[index])) {
    input.files = transferOf(files, []).files;
  }
}

/**
 * Firefox alone: the page's own side of an object. What a content script puts into a `DataTransfer` of its own the page
 * cannot read, and `ClipboardEvent` takes none (Firefox 153).
 */
const pageSide = <T extends object>(object: T): T | undefined => (object as { wrappedJSObject?: T }).wrappedJSObject;

function transferOf(files: readonly File[], strings: Held['strings']): DataTransfer {
  const data = new (pageSide(window) ?? window).DataTransfer();
  for (const file of files) data.items.add(file);
  for (const [type, text] of strings) data.setData(type, text);
  return data;
}

function drop(target: HTMLElement, held: Held, files: readonly File[]): void {
  const dataTransfer = transferOf(files, textBeside(held, files));
  // With nothing left the site only has to take its drop area away.
  for (const type of files.length > 0 ? ['drop'] : ['dragleave', 'dragend']) {
    target.dispatchEvent(new DragEvent(type, { ...BUBBLES, cancelable: true, ...held.at, dataTransfer }));
  }
}

async function paste(target: HTMLElement, held: Held, files: readonly File[]): Promise<void> {
  const strings = textBeside(held, files);
  const text = strings.find(([type]) => type === 'text/plain')?.[1] ?? '';
  if (files.length === 0 && !text) return;
  const editor = editableAt(target);
  if (editor && !editor.contains(document.activeElement)) await putCaret(editor, held.caret);
  const clipboardData = transferOf(files, strings);
  const event = new ClipboardEvent('paste', { ...BUBBLES, cancelable: true, clipboardData });
  const side = pageSide(event);
  if (side) Object.defineProperty(side, 'clipboardData', { value: clipboardData });
  const taken = !target.dispatchEvent(event);
  // Plain fields leave a paste to the browser, which does nothing for one of ours.
  if (!taken && text && editor) document.execCommand('insertText', false, text);
}

/** Back to where the person was writing. */
async function putCaret(editor: HTMLElement, caret: Range | null): Promise<void> {
  editor.focus({ preventScroll: true });
  if (!caret || !editor.contains(caret.commonAncestorContainer)) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
  await new Promise((resolve) => setTimeout(resolve, CARET_MS));
}

/** HTML may hold the very picture that was left out or replaced. */
const textBeside = (held: Held, files: readonly File[]): Held['strings'] =>
  files.length === held.files.length && files.every((file, index) => file === held.files[index])
    ? held.strings
    : held.strings.filter(([type]) => type === 'text/plain');
