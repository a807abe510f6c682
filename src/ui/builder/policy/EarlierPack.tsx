import { inLanguage } from '../../../core/language.ts';
import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { POLICY_STRINGS } from './strings.ts';

/** An earlier pack to go on from, and what it holds. */
export function EarlierPack({ view, language, actions }: StepProps) {
  const words = POLICY_STRINGS[language];
  const { base } = view.project;
  return (
    <details class="more" open={base.kind === 'earlier' || view.packErrors.length > 0 || undefined}>
      <summary>{words.earlier}</summary>
      <FileDrop
        id="earlier-file"
        label={words.earlierFile}
        hint={words.earlierHint}
        accept=".json,application/json"
        busy={view.busy === 'pack'}
        words={BUILDER_STRINGS[language]}
        bring={(files) => actions.bring('pack', files)}
      />
      <FileProblems problems={view.problems.pack} words={BUILDER_STRINGS[language]} />
      {view.packErrors.length > 0 && (
        <PackErrors
          errors={view.packErrors}
          heading={base.kind === 'earlier' ? words.earlierErrors : words.earlierRefused}
          language={language}
        />
      )}
      {base.kind === 'earlier' && (
        <>
          <p>
            {inLanguage(base.pack.policy.title, language)}, {base.pack.version}
          </p>
          <details>
            <summary>{words.earlierClauses(base.pack.clauses.length)}</summary>
            <ul>
              {base.pack.clauses.map(({ id, where, asks }) => (
                <li key={id}>
                  {where}: {inLanguage(asks, language)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </details>
  );
}
