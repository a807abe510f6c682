import type { Language } from '../../core/language.ts';

const WORDS: Readonly<Record<Language, (reason: string) => string>> = {
  en: (reason) => `Your school has set this. Its reason: ${reason}`,
  cy: (reason) => `Eich ysgol sydd wedi gosod hyn. Ei rheswm: ${reason}`,
};

interface Props {
  /** What the control's `aria-describedby` names. */
  id: string;
  reason: string;
  language: Language;
}

/** Beside a control that the school has locked: who says so, and why. */
export function LockedNote({ id, reason, language }: Props) {
  return (
    <p id={id} class="locked">
      {WORDS[language](reason)}
    </p>
  );
}
