import type { Language } from '../language.ts';
import type { Evidence } from './evidence.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

const two = (number: number) => String(number).padStart(2, '0');

/** `20 November 2026, 21:05:09 (Europe/London, UTC+00:00)`: where the device was, not where the reader is. */
export function evidenceTime(
  { at, offset, zone }: Pick<Evidence, 'at' | 'offset' | 'zone'>,
  language: Language,
): string {
  const local = new Date(at + offset * 60_000);
  const day = `${local.getUTCDate()} ${MONTHS[language][local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  const ahead = Math.abs(offset);
  const utc = `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return `${day}, ${clock} (${zone}, ${utc})`;
}
