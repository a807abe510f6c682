import { isField } from '../../sites/editor-text.ts';

/** Where the person was writing. */
export interface Caret {
  readonly editor: HTMLElement;
  /** Offsets of a field; ends of the selection in a rich editor. */
  readonly field: readonly [start: number, end: number] | null;
  readonly range: readonly [anchor: Node, from: number, focus: Node, to: number] | null;
}

export function caretIn(editor: HTMLElement): Caret {
  if (isField(editor)) {
    const { selectionStart, selectionEnd } = editor;
    return {
      editor,
      field: selectionStart === null ? null : [selectionStart, selectionEnd ?? selectionStart],
      range: null,
    };
  }
  const selection = editor.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const range = anchorNode && focusNode ? ([anchorNode, anchorOffset, focusNode, focusOffset] as const) : null;
  return { editor, field: null, range };
}

/** Back into the editor, to where the caret was; nothing where the person is in it already. True if anything was moved. */
export function putCaret({ editor, field, range }: Caret): boolean {
  const document = editor.ownerDocument;
  if (!editor.isConnected || editor.contains(document.activeElement)) return false;
  editor.focus({ preventScroll: true });
  if (field && isField(editor)) editor.setSelectionRange(...field);
  const [anchor, from, focus, to] = range ?? [];
  if (anchor && focus && editor.contains(anchor) && editor.contains(focus)) {
    document.getSelection()?.setBaseAndExtent(anchor, from ?? 0, focus, to ?? 0);
  }
  return true;
}
