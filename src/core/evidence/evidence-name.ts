import type { Language } from '../language.ts';
import type { Evidence } from './evidence.ts';

const FIRST: Readonly<Record<Language, string>> = { en: 'evidence-note', cy: 'nodyn-tystiolaeth' };

/** `evidence-note-2026-11-20-210509.html`: when, by the device's clock; nothing of the page, as names of files get about. */
export function evidenceName({ at, offset }: Pick<Evidence, 'at' | 'offset'>, language: Language): string {
  const [day = '', clock = ''] = new Date(at + offset * 60_000).toISOString().split('T');
  return `${FIRST[language]}-${day}-${clock.slice(0, 8).replaceAll(':', '')}.html`;
}
