import { useEffect, useRef } from 'preact/hooks';
import type { BuilderStrings } from './strings.ts';

interface Props {
  words: BuilderStrings;
  confirm(): void;
  cancel(): void;
}

/** Asks once more; the safe button has the focus, and Escape keeps everything. */
export function DeleteDialog({ words, confirm, cancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    keep.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="delete-question" onClose={cancel}>
      <h2 id="delete-question">{words.restartQuestion}</h2>
      <p>{words.restartMeans}</p>
      <div class="buttons">
        <button ref={keep} type="button" class="primary" onClick={() => dialog.current?.close()}>
          {words.restartKeep}
        </button>
        <button type="button" onClick={confirm}>
          {words.restartDo}
        </button>
      </div>
    </dialog>
  );
}
