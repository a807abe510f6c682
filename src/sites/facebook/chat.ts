import { precedes } from '../dom.ts';
import { buttonsIn, hasWords, isNamed, isTool } from '../meta-buttons.ts';
import { SEND } from '../meta-labels.ts';
import type { ChatTest } from '../meta-message.ts';

/** A post has a button with words behind its editor, usable or not; a chat tab has none but Send. */
export const looksLikeChat: ChatTest = (dialog, editor) =>
  buttonsIn(dialog).every(
    (button) => !precedes(editor, button) || !hasWords(button) || isTool(button) || isNamed(button, SEND),
  );
