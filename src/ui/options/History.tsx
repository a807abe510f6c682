import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { DeleteDialog } from '../page/DeleteDialog.tsx';
import { HistoryWeek } from './HistoryWeek.tsx';
import { byWeek } from './history.ts';
import type { HistoryEntry, OptionsActions } from './model.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  history: readonly HistoryEntry[];
  words: OptionsStrings;
  language: Language;
  actions: Pick<OptionsActions, 'exportHistory' | 'deleteHistory'>;
}

/** What was noticed and chosen, week by week; its owner can take a copy and delete all of it. */
export function History({ history, words, language, actions }: Props) {
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<'deleted' | 'storeFailed' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    const done = await actions.deleteHistory().then(
      () => 'deleted' as const,
      () => 'storeFailed' as const,
    );
    setMessage(done);
    setAsking(false);
  };
  useEffect(() => {
    // The button that opened the dialog is gone with the history: the focus needs another place.
    if (message === 'deleted') heading.current?.focus();
  }, [message]);
  return (
    <section aria-labelledby="history">
      <h2 id="history" tabIndex={-1} ref={heading}>
        {words.historyHeading}
      </h2>
      <p>{words.historyIntro}</p>
      <p role="status">{message && words[message]}</p>
      {history.length === 0 ? (
        <p class="quiet">{words.historyEmpty}</p>
      ) : (
        <>
          {byWeek(history).map((week) => (
            <HistoryWeek key={week.monday} week={week} words={words} language={language} />
          ))}
          <div class="buttons">
            <button type="button" onClick={actions.exportHistory}>
              {words.exportHistory}
            </button>
            <button type="button" onClick={() => setAsking(true)}>
              {words.deleteHistory}
            </button>
          </div>
        </>
      )}
      {asking && (
        <DeleteDialog
          question={words.deleteQuestion}
          means={words.deleteMeans}
          keep={words.keep}
          remove={words.confirmDelete}
          confirm={remove}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
