import type { Language } from '../../core/language.ts';
import { HELP_STRINGS } from './strings.ts';

interface Props {
  lines: readonly string[];
  school: string | null;
  language: Language;
}

/** What the policy in force itself says about it; nothing where it says nothing. */
export function PolicyLines({ lines, school, language }: Props) {
  if (lines.length === 0) return null;
  const words = HELP_STRINGS[language];
  return (
    <div class="policy-says">
      <p class="quiet">{school ? words.policySays : words.yourPolicy}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
