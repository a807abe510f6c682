import { useEffect, useRef } from 'preact/hooks';

interface Props {
  question: string;
  means: string;
  /** The words on its two buttons. */
  keep: string;
  remove: string;
  confirm(): void;
  cancel(): void;
}

/** Asks once more; the safe button has the focus, and Escape keeps everything. */
export function DeleteDialog({ question, means, keep, remove, confirm, cancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    safe.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="delete-question" onClose={cancel}>
      <h2 id="delete-question">{question}</h2>
      <p>{means}</p>
      <div class="buttons">
        <button ref={safe} type="button" class="primary" onClick={() => dialog.current?.close()}>
          {keep}
        </button>
        <button type="button" onClick={confirm}>
          {remove}
        </button>
      </div>
    </dialog>
  );
}
