import type { Language } from '../../../core/language.ts';
import type { BuilderView, StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { PEOPLE_STRINGS } from '../people/strings.ts';
import { placeName } from '../place-name.ts';
import { POLICY_STRINGS } from '../policy/strings.ts';
import { SCHOOL_STEP_STRINGS } from '../school/strings.ts';
import type { ExportProblem } from './model.ts';
import { stepFor } from './step-for.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** Can the pack go out? Not with mistakes in it, nor with what is unfair before the admin has looked at it. */
export function mayExport({ assembly, export: { problems, accepted } }: BuilderView, language: Language): boolean {
  if (!assembly?.pack || assembly.errors.length > 0) return false;
  return accepted || problems(language).every(({ kind }) => kind !== 'refuse');
}

/** What stands in the way of an export, and what does not but might be thought about. */
export function Mend({ view, language, actions }: StepProps) {
  const words = EXPORT_STRINGS[language];
  const errors = view.assembly?.errors ?? [];
  const problems = view.export.problems(language);
  const refused = problems.filter(({ kind }) => kind === 'refuse');
  const think = problems.filter(({ kind }) => kind === 'flag');
  return (
    <>
      {errors.length > 0 && (
        <div>
          <PackErrors errors={errors} heading={words.mend} language={language} />
          <p>{words.mendMeans}</p>
          <StepLinks paths={errors.map(({ path }) => path)} language={language} />
        </div>
      )}
      {refused.length > 0 && (
        <div class="problems">
          <p class="alert">{words.refused}</p>
          <p>{words.refusedMeans}</p>
          <Problems problems={refused} language={language} />
          <label class="choice">
            <input
              type="checkbox"
              checked={view.export.accepted}
              onChange={({ currentTarget }) => actions.export.accept(currentTarget.checked)}
            />
            {words.accept}
          </label>
        </div>
      )}
      {think.length > 0 && (
        <details class="warn">
          <summary>{words.think(think.length)}</summary>
          <Problems problems={think} language={language} />
        </details>
      )}
    </>
  );
}

function Problems({ problems, language }: { problems: readonly ExportProblem[]; language: Language }) {
  return (
    <>
      <ul class="errors">
        {problems.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            {path && (placeName(path, language) ?? <code>{path}</code>)}
            {path && ': '}
            {text}
          </li>
        ))}
      </ul>
      <StepLinks paths={problems.map(({ path }) => path)} language={language} />
    </>
  );
}

function StepLinks({ paths, language }: { paths: readonly string[]; language: Language }) {
  const words = EXPORT_STRINGS[language];
  const titles = {
    policy: POLICY_STRINGS[language].title,
    school: SCHOOL_STEP_STRINGS[language].title,
    people: PEOPLE_STRINGS[language].title,
  };
  return (
    <p class="step-links">
      {[...new Set(paths.map(stepFor))].map((step) => (
        <a key={step} class="button" href={`#${step}`}>
          {words.goTo} {titles[step]}
        </a>
      ))}
    </p>
  );
}
