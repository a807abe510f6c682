import type { Language } from '../../core/language.ts';

export interface NoteStrings {
  /** What the note is called by screen readers. */
  readonly name: string;
  readonly close: string;
  /** Unfolds the clause. */
  readonly why: string;
  /** Before the contacts. */
  readonly ask: string;
  readonly newTab: string;
  /** Read out after the note's words; the keys as on every keyboard. */
  readonly keys: string;
}

export const NOTE_STRINGS: Readonly<Record<Language, NoteStrings>> = {
  en: {
    name: 'A note from Purple Pen',
    close: 'Close this note',
    why: 'What the policy says',
    ask: 'Who can help:',
    newTab: 'opens in a new tab',
    keys: 'Alt+Shift+P goes to this note.',
  },
  cy: {
    name: 'Nodyn gan Purple Pen',
    close: "Cau'r nodyn hwn",
    why: "Beth mae'r polisi'n ei ddweud",
    ask: 'Pwy all helpu:',
    newTab: 'yn agor mewn tab newydd',
    keys: 'Mae Alt+Shift+P yn mynd â chi at y nodyn hwn.',
  },
};
