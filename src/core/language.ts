import type { PackText } from './pack/schema.ts';

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A pack's words in the person's language; English where the pack has no Welsh. */
export const inLanguage = (text: PackText, language: Language): string => text[language] ?? text.en;
