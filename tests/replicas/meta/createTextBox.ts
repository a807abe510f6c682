import { createEmptyHistoryState, type HistoryState } from '@lexical/history';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from 'lexical';

/** One draft. It outlives the nodes that show it, as on the sites. */
export interface TextBox {
  readonly editor: LexicalEditor;
  readonly history: HistoryState;
  /** From editor state, never from the DOM; lines joined by `\n`. */
  read(): string;
  /** Empty it as after a publication: the caret stays where the person was typing, and undo brings nothing back. */
  clear(): void;
}

const $read = (): string =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');

function $write(text: string): void {
  const paragraphs = text
    .split('\n')
    .map((line) => (line ? $createParagraphNode().append($createTextNode(line)) : $createParagraphNode()));
  $getRoot()
    .clear()
    .append(...paragraphs);
}

/** @param text what the site itself puts into the box */
export function createTextBox(namespace: string, text = ''): TextBox {
  const editor = createEditor({
    namespace,
    theme: {},
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $write(text), { tag: HISTORY_MERGE_TAG, discrete: true });
  const history = createEmptyHistoryState();
  const forget = (): void => {
    history.undoStack = [];
    history.redoStack = [];
  };
  const $empty = (): void => {
    const typing = $getSelection() !== null;
    $write('');
    if (typing) $getRoot().selectEnd();
  };
  return {
    editor,
    history,
    read: () => editor.getEditorState().read($read),
    clear: () => editor.update($empty, { tag: HISTORY_MERGE_TAG, onUpdate: forget }),
  };
}
