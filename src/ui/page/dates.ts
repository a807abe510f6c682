import type { Language } from '../../core/language.ts';

// Written out: browsers may ship without Welsh dates (Chromium 156 does, and falls back to American ones).
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** `20 November 2026`, `20 Tachwedd 2026`, from an ISO day. */
export function longDay(isoDay: string, language: Language): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

/** `14:05`, where the person is. */
export function clockTime(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
