import type { Language } from '../../core/language.ts';

/** What the desk itself has to say: the rest comes from `explainImage`. */
export interface DeskStrings {
  readonly blurFailed: string;
  readonly cleanFailed: string;
}

export const DESK_STRINGS: Readonly<Record<Language, DeskStrings>> = {
  en: {
    blurFailed: 'The faces could not be blurred. Nothing has been attached yet.',
    cleanFailed: 'The place and time could not be taken out of the file. If you attach it, they go with it.',
  },
  cy: {
    blurFailed: "Nid oedd modd pylu'r wynebau. Does dim wedi'i atodi eto.",
    cleanFailed: "Nid oedd modd tynnu'r lle a'r amser o'r ffeil. Os byddwch yn ei hatodi, byddan nhw'n mynd gyda hi.",
  },
};
