import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef } from 'react';

interface EnterKey {
  readonly enter: 'paragraph' | 'send';
  readonly onSend?: (event: KeyboardEvent) => void;
  readonly onModEnter?: (event: KeyboardEvent) => void;
  readonly onEscape?: () => void;
  /** True where Enter makes a line break in the same paragraph. */
  readonly line: boolean;
}

/** What Enter does in Meta's boxes, by Lexical's own command; a mention menu stands above it (COMMAND_PRIORITY_HIGH). */
export function useEnterKey(editor: LexicalEditor, keys: EnterKey): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onEnter = (event: KeyboardEvent | null): boolean => {
      const { enter, onSend, onModEnter, line } = latest.current;
      if (!event || event.isComposing || event.keyCode === 229) return false;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        onModEnter?.(event);
        return true;
      }
      if (event.shiftKey) return false;
      if (enter === 'paragraph' && line) return false;
      event.preventDefault();
      if (enter === 'send') {
        onSend?.(event);
        return true;
      }
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertParagraph();
      return true;
    };
    const onEscape = (event: KeyboardEvent): boolean => {
      if (!latest.current.onEscape) return false;
      event.preventDefault();
      latest.current.onEscape();
      return true;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, onEnter, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ESCAPE_COMMAND, onEscape, COMMAND_PRIORITY_LOW),
    );
  }, [editor]);
}
