import { useEffect } from 'preact/hooks';
import type { StepProps } from './model.ts';
import { BUILDER_STRINGS } from './strings.ts';

/** What is kept, what just happened, and the way back. Only what went wrong is said aloud unasked. */
export function SaveLine({ view, language, actions }: StepProps) {
  const words = BUILDER_STRINGS[language];
  const { saveState, canUndo, said } = view;
  const fine = saveState === 'saved' || saveState === 'saving';
  useUndoKey(canUndo, actions.undo);
  return (
    <div class="save">
      {fine && <p class="quiet">{words.save[saveState]}</p>}
      <div role="alert">{!fine && <p class="error">{words.save[saveState]}</p>}</div>
      {saveState === 'conflict' && (
        <section class="conflict" aria-labelledby="conflict">
          <h2 id="conflict">{words.conflict}</h2>
          <p>{words.conflictMeans}</p>
          <button type="button" onClick={() => actions.settle('theirs')}>
            {words.conflictTheirs}
          </button>
          <button type="button" onClick={() => actions.settle('ours')}>
            {words.conflictOurs}
          </button>
        </section>
      )}
      <p role="status">{said && words.said(said)}</p>
      <button type="button" aria-disabled={!canUndo} onClick={() => canUndo && actions.undo()}>
        {words.undo}
      </button>
    </div>
  );
}

/** A box to tick has no typing to take back. */
const TYPED_IN = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

/** Ctrl+Z or ⌘Z, unless somebody is typing: there it belongs to the field. */
function useUndoKey(canUndo: boolean, undo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches(TYPED_IN);
      if (!canUndo || typing || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [canUndo, undo]);
}
