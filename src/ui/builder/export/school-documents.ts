import type { Language } from '../../../core/language.ts';

export const SCHOOL_DOCUMENTS = ['dpia', 'staff-notice'] as const;
export type SchoolDocument = (typeof SCHOOL_DOCUMENTS)[number];

const FILES = import.meta.glob<string>('../../../../assets/documents/school/*.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A document for the school's own records, as Markdown. */
export function schoolDocument(name: SchoolDocument, language: Language): string {
  const text = FILES[`../../../../assets/documents/school/${name}.${language}.md`];
  if (text === undefined) throw new Error(`no ${name} in ${language}`);
  return text;
}
