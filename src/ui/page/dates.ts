import type { Language } from '../../core/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** `20 November 2026`, from an ISO day. */
export const longDay = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00Z`),
  );

/** `14:05`, where the person is. */
export const clockTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(at));
