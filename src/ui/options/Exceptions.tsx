import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { DeleteDialog } from '../page/DeleteDialog.tsx';
import { longDay } from '../page/dates.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import type { ExceptionEntry, OptionsActions, OptionsView } from './model.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  view: Pick<OptionsView, 'exceptions' | 'exceptionsDamaged'>;
  words: OptionsStrings;
  language: Language;
  actions: Pick<OptionsActions, 'deleteException' | 'deleteExceptions'>;
}

type Message = 'exceptionDeleted' | 'exceptionsDeleted' | 'storeFailed';

/** What was marked as wrong, the latest first; deleted one by one or all at once. */
export function Exceptions({ view, words, language, actions }: Props) {
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (deleting: Promise<void>, done: Message) => {
    const came = await deleting.then(
      () => done,
      () => 'storeFailed' as const,
    );
    setMessage(came);
    setAsking(false);
    // The button that was pressed goes with its entry: the focus needs another place.
    if (came === done) heading.current?.focus();
  };
  const { exceptions, exceptionsDamaged } = view;
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions" tabIndex={-1} ref={heading}>
        {words.exceptionsHeading}
      </h2>
      <p>{words.exceptionsIntro}</p>
      <p role="status">{message && words[message]}</p>
      {exceptionsDamaged && <p class="warn">{words.exceptionsDamaged}</p>}
      {exceptions.length === 0 ? (
        <p class="quiet">{words.exceptionsEmpty}</p>
      ) : (
        <ul class="exceptions">
          {[...exceptions].reverse().map((entry) => (
            <ExceptionLine
              key={`${entry.category} ${entry.hash}`}
              entry={entry}
              words={words}
              language={language}
              remove={() => remove(actions.deleteException(entry), 'exceptionDeleted')}
            />
          ))}
        </ul>
      )}
      {(exceptions.length > 0 || exceptionsDamaged) && (
        <div class="buttons">
          <button type="button" onClick={() => setAsking(true)}>
            {words.deleteExceptions}
          </button>
        </div>
      )}
      {asking && (
        <DeleteDialog
          question={words.deleteExceptionsQuestion}
          means={words.deleteExceptionsMeans}
          keep={words.keep}
          remove={words.confirmDelete}
          confirm={() => remove(actions.deleteExceptions(), 'exceptionsDeleted')}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

interface LineProps {
  entry: ExceptionEntry;
  words: OptionsStrings;
  language: Language;
  remove(): void;
}

function ExceptionLine({ entry, words, language, remove }: LineProps) {
  const label = `${CATEGORY_NAMES[language][entry.category]}, ${longDay(entry.day, language)}`;
  return (
    <li>
      <span>{label}</span>
      <button type="button" aria-label={`${words.deleteException}: ${label}`} onClick={remove}>
        {words.deleteException}
      </button>
    </li>
  );
}
