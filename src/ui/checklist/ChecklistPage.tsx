import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { DeleteDialog } from '../page/DeleteDialog.tsx';
import { type ChecklistPlace, Checklists } from './Checklists.tsx';
import type { ChecklistActions, ChecklistView } from './model.ts';
import { Record } from './Record.tsx';
import { RemindChoice } from './RemindChoice.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';

export interface PageActions extends ChecklistActions {
  print(): void;
  /** Hands the person a copy as a file. */
  save(): void;
  /** Resolves when all ticks are gone. */
  remove(): Promise<void>;
}

interface Props {
  view: ChecklistView;
  language: Language;
  actions: PageActions;
  at: ChecklistPlace | null;
}

/** The checklists as a page of their own: the same as in the popup, unfolded, and as a record on paper. */
export function ChecklistPage({ view, language, actions, at }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    const done = await actions.remove().then(
      () => words.removed,
      () => words.told.failed,
    );
    setAsking(false);
    setTold(done);
    heading.current?.focus();
  };
  return (
    <>
      <main lang={language}>
        <h1 tabIndex={-1} ref={heading}>
          <PenIcon />
          {words.title}
        </h1>
        <p>{words.intro}</p>
        <p role="status" class={told ? 'done' : 'empty'}>
          {told}
        </p>
        <Checklists view={view} language={language} actions={actions} folded={false} at={at} />
        <section aria-label={words.record.title} class="keep">
          <RemindChoice view={view} words={words} actions={actions} />
          <div class="buttons">
            <button type="button" class="primary" onClick={actions.print}>
              {words.print}
            </button>
            <button type="button" onClick={actions.save}>
              {words.save}
            </button>
            <button type="button" onClick={() => setAsking(true)}>
              {words.remove}
            </button>
          </div>
        </section>
        {asking && (
          <DeleteDialog
            question={words.removeQuestion}
            means={words.removeMeans}
            keep={words.cancel}
            remove={words.remove}
            confirm={() => void remove()}
            cancel={() => setAsking(false)}
          />
        )}
      </main>
      <Record view={view} language={language} />
    </>
  );
}
