import { useEffect, useRef } from 'preact/hooks';
import type { OptionsStrings } from './strings.ts';

interface Props {
  words: OptionsStrings;
  question: string;
  means: string;
  confirm(): void;
  cancel(): void;
}

/** Asks once more; the safe button has the focus, and Escape keeps everything. */
export function DeleteDialog({ words, question, means, confirm, cancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    keep.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="delete-question" onClose={cancel}>
      <h3 id="delete-question">{question}</h3>
      <p>{means}</p>
      <div class="buttons">
        <button ref={keep} type="button" class="primary" onClick={() => dialog.current?.close()}>
          {words.keep}
        </button>
        <button type="button" onClick={confirm}>
          {words.confirmDelete}
        </button>
      </div>
    </dialog>
  );
}
