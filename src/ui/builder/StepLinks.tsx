import type { Language } from '../../core/language.ts';
import { stepFor } from './export/step-for.ts';
import { EXPORT_STRINGS } from './export/strings.ts';
import { PEOPLE_STRINGS } from './people/strings.ts';
import { POLICY_STRINGS } from './policy/strings.ts';
import { SCHOOL_STEP_STRINGS } from './school/strings.ts';

/** The steps in which these places of a pack are made, each once. */
export function StepLinks({ paths, language }: { paths: readonly string[]; language: Language }) {
  const titles = {
    policy: POLICY_STRINGS[language].title,
    school: SCHOOL_STEP_STRINGS[language].title,
    people: PEOPLE_STRINGS[language].title,
  };
  return (
    <p class="step-links">
      {[...new Set(paths.map(stepFor))].map((step) => (
        <a key={step} class="button" href={`#${step}`}>
          {EXPORT_STRINGS[language].goTo} {titles[step]}
        </a>
      ))}
    </p>
  );
}
