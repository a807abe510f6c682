/**
 * Remembers what has the focus and what is selected, and returns the way back to it, which scrolls nothing. Editors see
 * neither blur nor focus in between (`Seal`), so they must find everything as they left it.
 */
export function keepFocus(document: Document): () => void {
  const active = document.activeElement;
  const field = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active : null;
  const caret = field && caretOf(field);
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (active instanceof HTMLElement && active.isConnected && active !== document.body) {
      active.focus({ preventScroll: true });
    }
    if (field && caret?.start != null) field.setSelectionRange(caret.start, caret.end, caret.direction);
    if (field || !selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (anchorOffset === undefined || focusOffset === undefined) return;
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
    if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) {
      if (selection.focusNode === focusNode && selection.focusOffset === focusOffset) return;
    }
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

interface Caret {
  readonly start: number | null;
  readonly end: number | null;
  readonly direction: 'forward' | 'backward' | 'none' | undefined;
}

/** Null `start` for a field without a caret (a checkbox). */
const caretOf = (field: HTMLTextAreaElement | HTMLInputElement): Caret => ({
  start: field.selectionStart,
  end: field.selectionEnd,
  direction: field.selectionDirection ?? undefined,
});

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);
