import { LANGUAGES, type ReplicaLanguage } from './types.ts';

/** One label in en, pl, ur and cy, in that order; `{}` is filled in. */
export type Label = readonly [en: string, pl: string, ur: string, cy: string];

/** `t('post')` in the language of the page. Every label, placeholder and button of a replica goes through it. */
export function translator<K extends string>(labels: Record<K, Label>, lang: ReplicaLanguage) {
  const column = LANGUAGES.indexOf(lang);
  return (key: K, fill = ''): string => (labels[key][column] ?? labels[key][0]).replace('{}', fill);
}

export const directionOf = (lang: ReplicaLanguage): 'ltr' | 'rtl' => (lang === 'ur' ? 'rtl' : 'ltr');
