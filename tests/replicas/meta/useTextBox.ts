import { useEffect, useState } from 'react';
import { createTextBox, type TextBox } from './createTextBox.ts';

/** A draft and, for what depends on it (buttons, remounts), its current text. */
export function useTextBox(namespace: string, initial = ''): { readonly box: TextBox; readonly text: string } {
  const [box] = useState(() => createTextBox(namespace, initial));
  const [text, setText] = useState(initial);
  useEffect(() => box.editor.registerUpdateListener(() => setText(box.read())), [box]);
  return { box, text };
}
