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
  const own = base.kind === 'earlier' ? base.pack.clauses.filter(({ from }) => from === undefined) : [];
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
        <p>
          {inLanguage(base.pack.policy.title, language)}, {base.pack.version}
        </p>
      )}
      {own.length > 0 && (
        <details>
          <summary id="earlier-clauses">{words.earlierClauses(own.length)}</summary>
          <ul>
            {own.map(({ id, where, asks }) => (
              <li key={id}>
                {where}: {inLanguage(asks, language)}{' '}
                <button
                  type="button"
                  aria-label={`${words.drop}: ${where}, ${inLanguage(asks, language)}`}
                  onClick={() => {
                    document.getElementById('earlier-clauses')?.focus();
                    actions.dropEarlier(id);
                  }}
                >
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
