import type { Language } from '../../core/language.ts';

/** One way to look at a state. */
export interface Look {
  readonly name: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

export const LOOKS: readonly Look[] = (['en', 'cy'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ name: `${language}-${theme}`, language, theme })),
);
