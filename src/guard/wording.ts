import { isField, readEditor } from '../sites/editor-text.ts';

export type WordingResult = 'replaced' | 'copied' | 'failed';

/**
 * Replaces the characters `from`..`to` of an editor's text through the editor's own input events, so that its state,
 * undo and Backspace stay intact; never touches its DOM. Where the text afterwards is not exactly what was meant, an
 * unchanged editor gets the wording on the clipboard instead, and a changed one is undone.
 */
export async function replaceWords(
  editor: HTMLElement,
  from: number,
  to: number,
  wording: string,
): Promise<WordingResult> {
  const before = readEditor(editor).text;
  const wanted = before.slice(0, from) + wording + before.slice(to);
  for (const insert of isField(editor) ? [typeText] : [pasteText, typeText]) {
    if (!editor.isConnected || !(await select(editor, from, to))) break;
    insert(editor, wording);
    if (await becomes(editor, wanted)) return 'replaced';
    if (readEditor(editor).text !== before) {
      editor.ownerDocument.execCommand('undo');
      return 'failed';
    }
  }
  return copyWords(wording);
}

/** Selects the words and lets the editor's framework take note: Draft.js and Lexical read `selectionchange` later. */
async function select(editor: HTMLElement, from: number, to: number): Promise<boolean> {
  editor.focus({ preventScroll: true });
  if (isField(editor)) {
    editor.setSelectionRange(from, to);
    return true;
  }
  const range = rangeOf(editor, from, to);
  const selection = editor.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await after(UPDATE_MS);
  return selection.toString().replace(/\u00a0/g, ' ') === readEditor(editor).text.slice(from, to);
}

/** The DOM range of a stretch of an editor's text, or null where it is not there. */
export function rangeOf(editor: HTMLElement, from: number, to: number): Range | null {
  const { places } = readEditor(editor);
  const start = places.find(({ node, start }) => from >= start && from < start + node.length);
  const end = places.find(({ node, start }) => to > start && to <= start + node.length);
  if (!start || !end) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(start.node, from - start.start);
  range.setEnd(end.node, to - end.start);
  return range;
}

/** Both rich editors handle a paste themselves, replacing the selection in one undoable step. */
function pasteText(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

function typeText(editor: HTMLElement, text: string): void {
  editor.ownerDocument.execCommand('insertText', false, text);
}

/** For the person to paste, where it cannot be put in. */
export async function copyWords(text: string): Promise<WordingResult> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** True as soon as the editor holds this text; looked at often, so that nobody types in between. */
async function becomes(editor: HTMLElement, wanted: string): Promise<boolean> {
  for (let waited = 0; waited < UPDATE_MS; waited += 5) {
    if (readEditor(editor).text === wanted) return true;
    await after(5);
  }
  return readEditor(editor).text === wanted;
}

/** Long enough for a framework's scheduled update; timers, since frames stop in a hidden tab. */
const UPDATE_MS = 60;
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
