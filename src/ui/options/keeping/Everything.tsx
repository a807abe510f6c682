import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language.ts';
import { DeleteDialog } from '../../page/DeleteDialog.tsx';
import type { OptionsActions } from '../model.ts';
import { KEEPING_STRINGS } from './keeping-strings.ts';

interface Props {
  language: Language;
  actions: Pick<OptionsActions, 'saveEverything' | 'deleteEverything'>;
}

type Message = 'saved' | 'deleted' | 'failed';

/** One file with all that is kept, and one question before all of it goes. */
export function Everything({ language, actions }: Props) {
  const words = KEEPING_STRINGS[language];
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = async (doing: Promise<void>, done: Message) => {
    const came = await doing.then(
      () => done,
      () => 'failed' as const,
    );
    setAsking(false);
    setMessage(came);
    if (came === 'deleted') heading.current?.focus();
  };
  return (
    <section aria-labelledby="everything">
      <h2 id="everything" tabIndex={-1} ref={heading}>
        {words.everythingHeading}
      </h2>
      <p>{words.everything}</p>
      <p role="status">{message && words[message]}</p>
      <div class="buttons">
        <button type="button" onClick={() => tell(actions.saveEverything(), 'saved')}>
          {words.save}
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      </div>
      {asking && (
        <DeleteDialog
          question={words.question}
          means={`${words.means} ${words.stays}`}
          keep={words.keep}
          remove={words.confirm}
          confirm={() => tell(actions.deleteEverything(), 'deleted')}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
