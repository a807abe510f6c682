import type { Language } from '../../../core/language.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** A share of 0 to 1 in per cent, to one place. */
export const shareText = (share: number, language: Language): string => `${numberText(share * 100, language, 1)}%`;

export const numberText = (value: number, language: Language, places: number): string =>
  value.toLocaleString(LOCALE[language], { minimumFractionDigits: places, maximumFractionDigits: places });
