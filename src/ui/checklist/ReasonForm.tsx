import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_REASON } from '../../core/checklist/progress.ts';
import { REASONS, type Reason } from './reason-text.ts';
import type { ChecklistStrings } from './strings.ts';

interface Props {
  /** Makes the names of its fields its own. */
  id: string;
  title: string;
  words: ChecklistStrings;
  keep(reason: string): void;
  cancel(): void;
}

/** Why an item is not for this person: picked, or in their own words. Escape cancels. */
export function ReasonForm({ id, title, words, keep, cancel }: Props) {
  const [chosen, setChosen] = useState<Reason | 'other'>('not-used');
  const [own, setOwn] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // At once: the next key may follow before the next frame.
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        keep(chosen === 'other' ? own.trim() : chosen);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <fieldset aria-describedby={`${id}-means`}>
        <legend>
          {words.whyNot}
          <span class="visually-hidden"> {title}</span>
        </legend>
        <p id={`${id}-means`} class="quiet">
          {words.whyNotMeans}
        </p>
        {[...REASONS, 'other' as const].map((reason, i) => (
          <label key={reason} class="choice">
            <input
              ref={i === 0 ? first : undefined}
              type="radio"
              name={`${id}-reason`}
              checked={chosen === reason}
              onChange={() => setChosen(reason)}
            />
            {words.reasons[reason]}
          </label>
        ))}
      </fieldset>
      {chosen === 'other' && (
        <label class="own">
          {words.ownReason}
          <input
            type="text"
            maxLength={LONGEST_REASON}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {words.keep}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
