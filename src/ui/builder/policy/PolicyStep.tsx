import { useEffect, useRef } from 'preact/hooks';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { BUILDER_STRINGS } from '../strings.ts';
import { ClauseReview } from './ClauseReview.tsx';
import { EarlierPack } from './EarlierPack.tsx';
import { fairnessText } from './fairness-text.ts';
import { PolicyIn } from './PolicyIn.tsx';
import { POLICY_STRINGS } from './strings.ts';

/** The policy goes in; its clauses are looked through. */
export function PolicyStep(props: StepProps) {
  const { view, language } = props;
  const words = POLICY_STRINGS[language];
  const { clauses } = view.project;
  // The gravest comes first; with nothing read, no other tells more.
  const [note] = view.notes;
  const general = view.flags.filter(({ clause }) => clause === null);
  useFocusOnReview(clauses.length > 0 ? view.project.details : null);
  return (
    <>
      <div role="status">{note && <p class="warn note">{words.notes[note]}</p>}</div>
      {clauses.length === 0 && <p>{words.intro}</p>}
      {clauses.length === 0 && <PolicyIn {...props} />}
      <FileProblems problems={view.problems.policy} words={BUILDER_STRINGS[language]} />
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
