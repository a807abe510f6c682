import type { Language } from '../../core/language.ts';

/** What a note says that the person has asked for themselves: no policy stands behind it. */
export const OWN_MOMENT_STRINGS: Readonly<Record<Language, { readonly notice: string; readonly advice: string }>> = {
  en: { notice: 'These are your working hours', advice: 'You asked Purple Pen to mention it. Nothing is held back.' },
  cy: {
    notice: 'Dyma eich oriau gwaith',
    advice: 'Fe ofynnoch i Purple Pen grybwyll hynny. Nid oes dim yn cael ei ddal yn ôl.',
  },
};
