import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language.ts';
import { DeleteDialog } from '../../page/DeleteDialog.tsx';
import type { HistoryEntry, OptionsActions } from '../model.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { HISTORY_STRINGS } from './history-strings.ts';

interface Props {
  history: readonly HistoryEntry[];
  /** ISO day. */
  today: string;
  language: Language;
  actions: Pick<OptionsActions, 'exportHistory' | 'deleteHistory'>;
}

/** What was noticed and chosen, as a chart and as a table; its owner can take a copy and delete all of it. */
export function History({ history, today, language, actions }: Props) {
  const words = HISTORY_STRINGS[language];
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<'deleted' | 'failed' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    const done = await actions.deleteHistory().then(
      () => 'deleted' as const,
      () => 'failed' as const,
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
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <p role="status">{message && words[message]}</p>
      {history.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <>
          <HistoryChart history={history} today={today} language={language} />
          <details>
            <summary>{words.table}</summary>
            <HistoryTable history={history} language={language} />
          </details>
          <div class="buttons">
            <button type="button" onClick={() => actions.exportHistory('csv')}>
              {words.csv}
            </button>
            <button type="button" onClick={() => actions.exportHistory('json')}>
              {words.json}
            </button>
            <button type="button" onClick={() => setAsking(true)}>
              {words.remove}
            </button>
          </div>
        </>
      )}
      {asking && (
        <DeleteDialog
          question={words.question}
          means={words.means}
          keep={words.keep}
          remove={words.confirm}
          confirm={remove}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
