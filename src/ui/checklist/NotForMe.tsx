import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { ReasonForm } from './ReasonForm.tsx';
import type { ChecklistStrings } from './strings.ts';

interface Props {
  /** Makes the names of the form's fields its own. */
  id: string;
  title: string;
  words: ChecklistStrings;
  /** The button that stands in this place, here or once the item was put aside. */
  turn: RefObject<HTMLButtonElement>;
  keep(reason: string): Promise<void>;
}

/** A button, and in its place on a press the question for a reason. */
export function NotForMe({ id, title, words, turn, keep }: Props) {
  const [asking, setAsking] = useState(false);
  const stopAsking = () => {
    setAsking(false);
    // The form goes, and with it the focus: back to the button that opened it, once that is there again.
    requestAnimationFrame(() => turn.current?.focus());
  };
  if (asking)
    return (
      <ReasonForm
        id={id}
        title={title}
        words={words}
        keep={(reason) => void keep(reason).then(stopAsking)}
        cancel={stopAsking}
      />
    );
  return (
    <button ref={turn} type="button" class="link" aria-label={words.notForMeOf(title)} onClick={() => setAsking(true)}>
      {words.notForMe}
    </button>
  );
}
