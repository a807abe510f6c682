import type { ComponentChildren } from 'preact';
import type { StepWords } from './step-strings.ts';

export interface Step extends StepWords {
  /** Whom the policy names for it. */
  readonly names?: readonly string[];
  /** Shown below the words: what does it. */
  readonly doing?: ComponentChildren;
}

/** What to do, in this order. `by`: what stands before the names. */
export function Steps({ steps, by }: { steps: readonly Step[]; by: string }) {
  return (
    <ol class="steps">
      {steps.map(({ title, text, names = [], doing }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
          {names.length > 0 && (
            <p>
              <span class="quiet">{by}</span> <strong>{names.join(' · ')}</strong>
            </p>
          )}
          {doing}
        </li>
      ))}
    </ol>
  );
}
