import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '../../../core/language.ts';
import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { ClauseReview } from './ClauseReview.tsx';
import { fairnessText } from './fairness-text.ts';
import { POLICY_STRINGS } from './strings.ts';

const POLICY_FILES = '.docx,.pdf,.odt,.txt,.md,text/plain,text/markdown,application/pdf';

/** The policy goes in; its clauses are looked through. */
export function PolicyStep(props: StepProps) {
  const { view, language } = props;
  const words = POLICY_STRINGS[language];
  const { clauses } = view.project;
  const general = view.flags.filter(({ clause }) => clause === null);
  useFocusOnReview(clauses.length > 0 ? view.project.details : null);
  return (
    <>
      {clauses.length === 0 && <p>{words.intro}</p>}
      {clauses.length === 0 && <PolicyIn {...props} />}
      <FileProblems problems={view.problems.policy} words={BUILDER_STRINGS[language]} />
      <div role="status">
        {view.notes.map((note) => (
          <p key={note} class="warn">
            {words.notes[note]}
          </p>
        ))}
      </div>
      {general.length > 0 && (
        <details class="warn">
          <summary>{words.fairnessWhole}</summary>
          <ul>
            {general.map((flag) => (
              <li key={flag.path}>
                <code>{flag.path}</code>: {fairnessText(flag, words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {clauses.length > 0 && <ClauseReview key={view.project.policyFile} {...props} />}
      {clauses.length > 0 && (
        <details class="more">
          <summary>{words.another}</summary>
          <p>{words.anotherMeans}</p>
          <PolicyIn {...props} />
        </details>
      )}
      <EarlierPack {...props} />
    </>
  );
}

/** Once a policy is read, its review has the focus: the field that brought it may be gone. */
function useFocusOnReview(read: object | null): void {
  const before = useRef(read);
  useEffect(() => {
    if (read && read !== before.current) document.getElementById('review')?.focus();
    before.current = read;
  }, [read]);
}

function PolicyIn({ view, language, actions }: StepProps) {
  const words = POLICY_STRINGS[language];
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const read = () => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') actions.paste(text);
  };
  return (
    <>
      <FileDrop
        id="policy-file"
        label={words.file}
        hint={words.fileHint}
        accept={POLICY_FILES}
        busy={view.busy === 'policy'}
        words={BUILDER_STRINGS[language]}
        bring={(files) => actions.bring('policy', files)}
      />
      <div class="field">
        <label for="policy-text">{words.paste}</label>
        <p id="policy-text-hint" class="quiet">
          {words.pasteHint}
        </p>
        {missing && (
          <p id="policy-text-error" class="error">
            {words.pasteEmpty}
          </p>
        )}
        <textarea
          id="policy-text"
          rows={6}
          value={text}
          aria-describedby={missing ? 'policy-text-hint policy-text-error' : 'policy-text-hint'}
          aria-invalid={missing}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <button type="button" onClick={read}>
        {words.pasteRead}
      </button>
      {view.project.clauses.length === 0 && <p class="quiet">{words.without}</p>}
    </>
  );
}

function EarlierPack({ view, language, actions }: StepProps) {
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
