import type { Language } from '../../core/language.ts';

export const MESSAGE_NOTE_STRINGS: Readonly<Record<Language, { readonly whoToAsk: string }>> = {
  en: { whoToAsk: 'Who to ask' },
  cy: { whoToAsk: "Pwy i'w holi" },
};
