import { type RefObject, useRef, useState } from 'react';
import type { TextBox } from '../meta/createTextBox.ts';
import { useTextBox } from '../meta/useTextBox.ts';

/** A draft in a Lexical editor or in a field that React controls: Instagram has shipped both. */
export interface Draft {
  readonly lexical: boolean;
  readonly box: TextBox;
  readonly field: RefObject<HTMLTextAreaElement & HTMLInputElement>;
  readonly text: string;
  readonly setText: (text: string) => void;
  read(): string;
  clear(): void;
  editor(): HTMLElement | null;
}

export function useDraft(surface: string, lexical: boolean, initial: string): Draft {
  const { box, text: typed } = useTextBox(surface, initial);
  const [value, setValue] = useState(initial);
  const latest = useRef(value);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const setText = (text: string): void => {
    latest.current = text;
    setValue(text);
  };
  return {
    lexical,
    box,
    field,
    text: lexical ? typed : value,
    setText,
    read: () => (lexical ? box.read() : latest.current),
    clear: () => (lexical ? box.clear() : setText('')),
    editor: () => (lexical ? box.editor.getRootElement() : field.current),
  };
}
